package dk.fordel.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * What a topic says of how far its relay has come: every record carries its event's position in the
 * store ({@value #POSITION}), and a batch counts whole or not at all. So the highest one that is
 * committed is the truth, also when the relay died between the broker's acknowledgement and its own
 * note.
 */
final class Tail {

    /** {@code generation:position}; for the relay itself, not a part of the CloudEvent. */
    static final String POSITION = "fordel_position";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long FIRST_LOOK_BACK = 32;

    private Tail() {}

    /**
     * The last event on the topic.
     *
     * @param generation the relay's generation when it was sent
     * @param position its index in the store
     * @param eventId its id
     */
    record Last(int generation, long position, UUID eventId) {

        static Last of(ConsumerRecord<String, byte[]> record) {
            String[] place = header(record, POSITION).split(":", 2);
            return new Last(
                    Integer.parseInt(place[0]),
                    Long.parseLong(place[1]),
                    UUID.fromString(header(record, "ce_id")));
        }

        static String place(int generation, long position) {
            return generation + ":" + position;
        }
    }

    /**
     * What was found.
     *
     * @param empty whether nothing was ever sent
     * @param last the last event; null on a topic from before records carried their position
     * @param seen the last event, of transactions that were given up too: our inboxes do not wait
     *     for the end of a transaction, so it may have had its effect
     */
    record Found(boolean empty, @Nullable Last last, @Nullable Last seen) {}

    /** Reads the end of every partition. */
    static Found of(String topic, String brokers) {
        var seen = CompletableFuture.supplyAsync(() -> ends(topic, brokers, "read_uncommitted"));
        Ends committed = ends(topic, brokers, "read_committed");
        return new Found(committed.empty(), committed.last(), seen.join().last());
    }

    private record Ends(boolean empty, @Nullable Last last) {}

    private static Ends ends(String topic, String brokers, String isolation) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                brokers,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                isolation,
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false,
                                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                (int) PATIENCE.toMillis()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(part -> new TopicPartition(topic, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.pause(partitions);
            var begins = consumer.beginningOffsets(partitions);
            var ends = consumer.endOffsets(partitions);
            boolean empty = true;
            Last last = null;
            for (TopicPartition partition : partitions) {
                long begin = begins.getOrDefault(partition, 0L);
                long end = ends.getOrDefault(partition, 0L);
                var record = lastIn(consumer, partition, begin, end);
                empty &= record == null;
                if (record != null && record.headers().lastHeader(POSITION) != null) {
                    last = later(last, Last.of(record));
                }
            }
            return new Ends(empty, last);
        }
    }

    private static Last later(@Nullable Last one, Last other) {
        return one == null
                        || Comparator.comparingInt(Last::generation)
                                        .thenComparingLong(Last::position)
                                        .compare(one, other)
                                < 0
                ? other
                : one;
    }

    /** Looks back further and further: markers of transactions take offsets too. */
    private static @Nullable ConsumerRecord<String, byte[]> lastIn(
            Consumer<String, byte[]> consumer, TopicPartition partition, long begin, long end) {
        consumer.resume(List.of(partition));
        for (long back = FIRST_LOOK_BACK; ; back *= 8) {
            long from = Math.max(begin, end - back);
            consumer.seek(partition, from);
            ConsumerRecord<String, byte[]> last = null;
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    last = record.offset() < end ? record : last;
                }
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "The end of %s cannot be read within %s."
                                    .formatted(partition, PATIENCE));
                }
            }
            if (last != null || from == begin) {
                consumer.pause(List.of(partition));
                return last;
            }
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), US_ASCII);
    }
}

package dk.fordel.messaging;

import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.transaction.TransactionException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Up to where each partition has had its effect, kept in this service's database in the transaction
 * of the effect. What the broker remembers is not asked: a database that was restored from a backup
 * reads on from where it stood then, and a topic that was made anew is read from its beginning. An
 * offset that another has moved meanwhile (a second consumer after a rebalance, a restore under a
 * running service) is noticed before anything has an effect.
 */
final class Offsets implements ConsumerAwareRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(Offsets.class);

    private static final long RETRY_MILLIS = 200;

    private final JdbcOperations jdbc;
    private final KafkaAdmin admin;
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

    Offsets(JdbcOperations jdbc, KafkaAdmin admin) {
        this.jdbc = jdbc;
        this.admin = admin;
    }

    /** Somebody else has moved an offset: nothing of this batch may have an effect. */
    static final class Moved extends RuntimeException {
        Moved() {
            super("Somebody else reads the same partitions.", null, false, false);
        }
    }

    /**
     * Keeps the offsets behind the records; joins the running transaction.
     *
     * @throws Moved when one of them is not where this consumer left it
     */
    void keep(List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, Long> behind = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            behind.merge(partitionOf(record), record.offset() + 1, Math::max);
        }
        List<Object[]> moves = new ArrayList<>();
        behind.forEach((part, offset) ->
                moves.add(
                        new Object[] {
                            offset, part.topic(), part.partition(), next.getOrDefault(part, -1L)
                        }));
        int[] kept =
                jdbc.batchUpdate(
                        "update inbox_position set next_offset = ? where topic = ? and partition = ? and next_offset = ?",
                        moves);
        if (IntStream.of(kept).sum() != moves.size()) {
            throw new Moved();
        }
        next.putAll(behind); // if the transaction fails after this, the next one is Moved and looks
        // anew
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** Reads on from where the database stands. Waits for the database as long as it takes. */
    @Override
    public void onPartitionsAssigned(
            Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                seek(consumer, partitions);
                return;
            } catch (DataAccessException | TransactionException | KafkaException e) {
                log.warn("Cannot yet tell where to read on, and tries again: {}", e.toString());
                pause();
            }
        }
    }

    private void seek(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        var topics =
                admin.describeTopics(
                        partitions.stream()
                                .map(TopicPartition::topic)
                                .distinct()
                                .toArray(String[]::new));
        for (TopicPartition partition : partitions) {
            long offset = nextOf(partition, idOf(topics.get(partition.topic())));
            next.put(partition, offset);
            consumer.seek(partition, offset);
        }
    }

    private static String idOf(@Nullable TopicDescription topic) {
        if (topic == null) {
            throw new KafkaException("The broker does not know a topic that it just assigned.");
        }
        return topic.topicId().toString();
    }

    /** Where to read on; 0, and noted so, for a topic that was never read or was made anew. */
    private long nextOf(TopicPartition partition, String topicId) {
        return JdbcClient.create(jdbc)
                .sql(
                        """
                        insert into inbox_position (topic, partition, topic_id, next_offset)
                        values (:topic, :partition, :id, 0)
                        on conflict (topic, partition) do update
                        set topic_id = excluded.topic_id,
                            next_offset = case when inbox_position.topic_id = excluded.topic_id
                                               then inbox_position.next_offset else 0 end
                        returning next_offset
                        """)
                .param("topic", partition.topic())
                .param("partition", partition.partition())
                .param("id", topicId)
                .query(Long.class)
                .single();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

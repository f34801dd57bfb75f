package dk.fordel.trials.checker;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Collects the evidence from where it lies and hands it to the judge.
 *
 * @param giver JDBC URL of the giver's database, as somebody who may read it
 * @param taker JDBC URL of the taker's database
 * @param brokers the broker
 * @param topic what the giver publishes
 */
public record Checker(String giver, String taker, String brokers, String topic) {

    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*(\\d+)");
    private static final String COUNTED =
            """
            select event_id, payload::jsonb ->> 'tally', (payload::jsonb ->> 'number')::bigint, payload::jsonb ->> 'note'
            from domain_event where payload_type = 'tally.counted.v1' order by global_index
            """;
    private static final String FOLLOWED =
            """
            select payload::jsonb ->> 'tally', (payload::jsonb ->> 'number')::bigint
            from domain_event where payload_type = 'tally.followed.v1' order by global_index
            """;

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The verdict on what is there now; wait until all has arrived before you ask. */
    public Verdict judge(Journal journal) {
        return new Judge(
                        new Evidence(
                                journal.entries(),
                                rows(giver, COUNTED, Checker::stored),
                                wire(),
                                effectsIn(taker),
                                view(giver),
                                view(taker)))
                .verdict();
    }

    /** The numbers that a taker's store has followed, by tally, in the order of its store. */
    public static Map<UUID, List<Long>> followed(String taker) {
        Map<UUID, List<Long>> numbers = new LinkedHashMap<>();
        effectsIn(taker)
                .forEach(effect ->
                        numbers.computeIfAbsent(effect.tally(), none -> new ArrayList<>())
                                .add(effect.number()));
        return numbers;
    }

    /** What a view says. */
    public static Map<UUID, Long> view(String database) {
        Map<UUID, Long> view = new LinkedHashMap<>();
        rows(
                        database,
                        "select tally, number from tally_row",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(row -> view.put(row.getKey(), row.getValue()));
        return view;
    }

    private static List<Evidence.Effect> effectsIn(String taker) {
        return rows(
                taker,
                FOLLOWED,
                row -> new Evidence.Effect(UUID.fromString(row.getString(1)), row.getLong(2)));
    }

    private static Evidence.Stored stored(ResultSet row) throws SQLException {
        return new Evidence.Stored(
                row.getObject(1, UUID.class),
                UUID.fromString(row.getString(2)),
                row.getLong(3),
                row.getString(4));
    }

    private static <T> List<T> rows(String database, String question, Row<T> as) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(as.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The checker cannot read " + database + ".", e);
        }
    }

    /** The topic as anybody sees it who reads what is committed. */
    private List<Evidence.Sent> wire() {
        List<Evidence.Sent> sent = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", brokers, "isolation.level", "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(part -> new TopicPartition(topic, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> sent.add(sent(record)));
            }
        }
        return sent;
    }

    private static Evidence.Sent sent(ConsumerRecord<String, byte[]> record) {
        var body = new String(record.value(), StandardCharsets.UTF_8);
        var number = NUMBER.matcher(body);
        if (!number.find()) {
            throw new IllegalStateException(
                    "The record at offset %d has no number: %s".formatted(record.offset(), body));
        }
        return new Evidence.Sent(
                UUID.fromString(
                        new String(
                                record.headers().lastHeader("ce_id").value(),
                                StandardCharsets.UTF_8)),
                UUID.fromString(record.key()),
                Long.parseLong(number.group(1)));
    }
}

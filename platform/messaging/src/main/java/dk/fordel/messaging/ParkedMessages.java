package dk.fordel.messaging;

import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.Unknown;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The facts that could not be handled, with those that wait behind them, in the order in which they
 * came.
 */
final class ParkedMessages implements ParkedFacts {

    private static final String WAITING = "topic = :topic and key = :key and resolved_at is null";

    private final JdbcClient sql;
    private final WireFormat format;

    ParkedMessages(JdbcClient sql, WireFormat format) {
        this.sql = sql;
        this.format = format;
    }

    /**
     * One parked fact, as an operator sees it.
     *
     * @param id its number
     * @param eventId the event's id
     * @param topic where it came from
     * @param key whose fact it is
     * @param type the wire name
     * @param reason why it could not be handled, or behind which it waits
     * @param attempts how often it was tried
     * @param parkedAt since when
     */
    record Parked(
            long id,
            String eventId,
            String topic,
            String key,
            String type,
            String reason,
            int attempts,
            OffsetDateTime parkedAt) {}

    /** Parks a fact; parking the same record twice changes nothing. */
    void park(ConsumerRecord<String, byte[]> record, String type, String reason) {
        sql.sql(
                        """
                        insert into parked_message
                            (event_id, topic, key, type, partition, kafka_offset, headers, payload, reason)
                        values (:eventId, :topic, :key, :type, :partition, :offset, :headers, :payload, :reason)
                        on conflict (topic, partition, kafka_offset, event_id) do nothing
                        """)
                .param("eventId", eventIdOf(record))
                .param("topic", record.topic())
                .param("key", keyOf(record))
                .param("type", type)
                .param("partition", record.partition())
                .param("offset", record.offset())
                .param("headers", format.headersAsJson(record))
                .param("payload", record.value() == null ? new byte[0] : record.value())
                .param("reason", reason)
                .update();
    }

    private static String eventIdOf(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_id");
        return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static String keyOf(ConsumerRecord<String, byte[]> record) {
        return record.key() == null ? "" : record.key();
    }

    /**
     * Parks the fact when another of its key is parked already. Waits for a retry of that key that
     * is under way, so that nothing is parked behind what is just being resolved.
     */
    boolean waitsBehindAnother(ConsumerRecord<String, byte[]> record, WireFormat.Incoming message) {
        List<Long> ahead =
                sql.sql(
                                "select id from parked_message where %s order by id for update"
                                        .formatted(WAITING))
                        .param("topic", record.topic())
                        .param("key", keyOf(record))
                        .query(Long.class)
                        .list();
        if (ahead.isEmpty()) {
            return false;
        }
        park(
                record,
                message.type(),
                "It waits behind parked message %d of the same key.".formatted(ahead.getFirst()));
        return true;
    }

    List<Parked> waiting(long after, int limit) {
        return sql.sql(
                        """
                        select id, event_id, topic, key, type, reason, attempts, parked_at from parked_message
                        where resolved_at is null and id > :after order by id limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(Parked.class)
                .list();
    }

    @Override
    public boolean anyAbout(UUID key) {
        return sql.sql(
                        "select exists(select from parked_message where key = :key and resolved_at is null)")
                .param("key", key.toString())
                .query(Boolean.class)
                .single();
    }

    long count() {
        return sql.sql("select count(*) from parked_message where resolved_at is null")
                .query(Long.class)
                .single();
    }

    Parked get(long id) {
        return sql.sql(
                        """
                        select id, event_id, topic, key, type, reason, attempts, parked_at from parked_message
                        where resolved_at is null and id = :id
                        """)
                .param("id", id)
                .query(Parked.class)
                .optional()
                .orElseThrow(() -> new Unknown("parked message", id));
    }

    /** The oldest waiting fact of the same topic and key, locked for this transaction. */
    Optional<Long> lockOldest(String topic, String key) {
        return sql
                .sql(
                        "select id from parked_message where %s order by id for update"
                                .formatted(WAITING))
                .param("topic", topic)
                .param("key", key)
                .query(Long.class)
                .list()
                .stream()
                .findFirst();
    }

    /** The record as it came. */
    ConsumerRecord<String, byte[]> record(long id) {
        return sql.sql(
                        "select topic, key, partition, kafka_offset, headers, payload from parked_message where id = :id")
                .param("id", id)
                .query((row, n) -> {
                    var record =
                            new ConsumerRecord<>(
                                    row.getString("topic"),
                                    row.getInt("partition"),
                                    row.getLong("kafka_offset"),
                                    row.getString("key"),
                                    row.getBytes("payload"));
                    format.headersFromJson(row.getString("headers"))
                            .forEach((name, value) ->
                                    record.headers()
                                            .add(name, value.getBytes(StandardCharsets.UTF_8)));
                    return record;
                })
                .single();
    }

    void resolve(long id, String resolution) {
        sql.sql(
                        "update parked_message set resolved_at = now(), resolution = :resolution where id = :id")
                .param("id", id)
                .param("resolution", resolution)
                .update();
    }

    void triedInVain(long id, String reason) {
        sql.sql(
                        "update parked_message set attempts = attempts + 1, reason = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    /** Only the oldest of a key can be discarded or retried; the others wait for it. */
    static final class NotTheOldest extends Refusal {
        NotTheOldest(long id, @Nullable Long oldest) {
            super(
                    "inbox",
                    "Parked message %d waits behind %d of the same key; retry or discard that one first."
                            .formatted(id, oldest));
        }
    }
}

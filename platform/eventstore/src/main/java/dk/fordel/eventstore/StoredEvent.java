package dk.fordel.eventstore;

import dk.fordel.kernel.Malformed;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/** A row of {@code domain_event}, or of {@code snapshot}, without its index. */
record StoredEvent(
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        UUID eventId,
        Instant recordedAt,
        String payloadType,
        @Nullable String payloadRevision,
        String payload,
        String metadata)
        implements DomainEventData<String> {

    static final String COLUMNS =
            "aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, payload_type, payload_revision,"
                    + " payload, metadata";

    static final int COLUMN_COUNT = 9;

    static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?";

    /** Its escape, and not a backslash before "u0000". */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    /**
     * Characters of JSON that one event may have: what is stored must fit through the broker too,
     * or the relay would stand still before it for ever.
     */
    static final int LONGEST_PAYLOAD = 1_000_000;

    /**
     * What is to be stored.
     *
     * @throws Malformed when it is too long
     */
    static StoredEvent of(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> fact)) {
            throw new IllegalArgumentException(
                    "Only events of aggregates are stored, and %s is none."
                            .formatted(event.getPayloadType().getName()));
        }
        SerializedObject<String> payload = fact.serializePayload(serializer, String.class);
        if (payload.getData().length() > LONGEST_PAYLOAD) {
            throw new Malformed(
                    "body",
                    "It would become an event (%s) of %d characters; at most %d can be stored and sent. Divide it."
                            .formatted(
                                    payload.getType().getName(),
                                    payload.getData().length(),
                                    LONGEST_PAYLOAD));
        }
        SerializedObject<String> metadata = fact.serializeMetaData(serializer, String.class);
        return new StoredEvent(
                fact.getType(),
                fact.getAggregateIdentifier(),
                fact.getSequenceNumber(),
                UUID.fromString(fact.getIdentifier()),
                fact.getTimestamp(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    /**
     * Reads {@link #COLUMNS}, which begin after {@code before} others. Times to the millisecond: so
     * they were told from the first release on, and what is published never changes.
     */
    static StoredEvent read(ResultSet row, int before) throws SQLException {
        return new StoredEvent(
                row.getString(before + 1),
                row.getString(before + 2),
                row.getLong(before + 3),
                row.getObject(before + 4, UUID.class),
                row.getObject(before + 5, OffsetDateTime.class)
                        .toInstant()
                        .truncatedTo(ChronoUnit.MILLIS),
                row.getString(before + 6),
                row.getString(before + 7),
                legible(row.getString(before + 8)),
                legible(row.getString(before + 9)));
    }

    /**
     * A text of release 0.1 may hold U+0000, which PostgreSQL keeps in no column, so that no view
     * could show it: whoever reads the event finds U+FFFD in its place. The row stays as it is.
     */
    static String legible(String json) {
        return json.contains("\\u0000") ? NUL.matcher(json).replaceAll("$1\\\\ufffd") : json;
    }

    /** Binds {@link #PLACES}, which begin after {@code before} others. */
    void bind(PreparedStatement insert, int before) throws SQLException {
        insert.setString(before + 1, aggregateType);
        insert.setString(before + 2, aggregateId);
        insert.setLong(before + 3, sequenceNumber);
        insert.setObject(before + 4, eventId);
        insert.setObject(before + 5, recordedAt.atOffset(ZoneOffset.UTC));
        insert.setString(before + 6, payloadType);
        insert.setString(before + 7, payloadRevision);
        insert.setString(before + 8, payload);
        insert.setString(before + 9, metadata);
    }

    @Override
    public String getType() {
        return aggregateType;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateId;
    }

    @Override
    public long getSequenceNumber() {
        return sequenceNumber;
    }

    @Override
    public String getEventIdentifier() {
        return eventId.toString();
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(metadata, String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(payload, String.class, payloadType, payloadRevision);
    }
}

package dk.fordel.eventstore;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Appends to and reads from {@code domain_event} in one complete order: the plain index, up to the
 * horizon (see the package prose). Positions are plain numbers and survive dump and restore.
 */
final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    private static final String COLUMNS =
            "aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, payload_type, payload_revision,"
                    + " payload, metadata";

    private static final String APPEND =
            """
            insert into domain_event (%1$s)
            select %1$s
            from unnest(:aggregateTypes::text[], :aggregateIds::text[], :sequenceNumbers::bigint[], :eventIds::uuid[],
                        :recordedAt::timestamptz[], :payloadTypes::text[], :payloadRevisions::text[], :payloads::text[],
                        :metadata::text[])
                     with ordinality as appended(%1$s, position)
            order by position
            """
                    .formatted(COLUMNS);

    private static final String STORE_SNAPSHOT =
            """
            insert into snapshot (%1$s)
            values (:aggregateType, :aggregateId, :sequenceNumber, :eventId, :recordedAt, :payloadType, :payloadRevision,
                    :payload, :metadata)
            on conflict (aggregate_id) do update
            set (%1$s) = row (excluded.aggregate_type, excluded.aggregate_id, excluded.sequence_number, excluded.event_id,
                              excluded.recorded_at, excluded.payload_type, excluded.payload_revision, excluded.payload,
                              excluded.metadata)
            where snapshot.sequence_number <= excluded.sequence_number
            """
                    .formatted(COLUMNS);

    private final JdbcClient sql;

    private PostgresEventStorageEngine(Builder builder, JdbcClient sql) {
        super(builder);
        this.sql = sql;
    }

    static PostgresEventStorageEngine create(
            JdbcClient sql, Function<Builder, BatchingEventStorageEngine.Builder> wiring) {
        Builder builder = new Builder();
        wiring.apply(builder);
        return new PostgresEventStorageEngine(builder, sql);
    }

    static final class Builder extends BatchingEventStorageEngine.Builder {}

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<Row> rows = events.stream().map(event -> Row.of(event, serializer)).toList();
        try {
            sql.sql(APPEND)
                    .param("aggregateTypes", array(rows, Row::aggregateType))
                    .param("aggregateIds", array(rows, Row::aggregateId))
                    .param(
                            "sequenceNumbers",
                            rows.stream().map(Row::sequenceNumber).toArray(Long[]::new))
                    .param("eventIds", rows.stream().map(Row::eventId).toArray(UUID[]::new))
                    .param("recordedAt", array(rows, row -> row.recordedAt().toString()))
                    .param("payloadTypes", array(rows, Row::payloadType))
                    .param("payloadRevisions", array(rows, Row::payloadRevision))
                    .param("payloads", array(rows, Row::payload))
                    .param("metadata", array(rows, Row::metadata))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException(
                    "Somebody else appended to one of the aggregates %s at the same time."
                            .formatted(rows.stream().map(Row::aggregateId).distinct().toList()),
                    e);
        }
    }

    private static @Nullable String[] array(
            List<Row> rows, Function<Row, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        Row row = Row.of(snapshot, serializer);
        sql.sql(STORE_SNAPSHOT)
                .param("aggregateType", row.aggregateType())
                .param("aggregateId", row.aggregateId())
                .param("sequenceNumber", row.sequenceNumber())
                .param("eventId", row.eventId())
                .param("recordedAt", row.recordedAt().atOffset(ZoneOffset.UTC))
                .param("payloadType", row.payloadType())
                .param("payloadRevision", row.payloadRevision())
                .param("payload", row.payload())
                .param("metadata", row.metadata())
                .update();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return sql
                .sql("select %s from snapshot where aggregate_id = :id".formatted(COLUMNS))
                .param("id", aggregateIdentifier)
                .query((row, n) -> entry(row))
                .list()
                .stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateId, long first, int batchSize) {
        return sql.sql(
                        """
                        select %s from domain_event
                        where aggregate_id = :id and sequence_number >= :first
                        order by sequence_number limit :size
                        """
                                .formatted(COLUMNS))
                .param("id", aggregateId)
                .param("first", first)
                .param("size", batchSize)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken last, int batchSize) {
        long after = last == null ? -1 : positionOf(last);
        long horizon = horizon();
        if (horizon <= after) {
            return List.of();
        }
        return sql.sql(
                        """
                        select global_index, %s from domain_event
                        where global_index > :after and global_index <= :horizon
                        order by global_index limit :size
                        """
                                .formatted(COLUMNS))
                .param("after", after)
                .param("horizon", horizon)
                .param("size", batchSize)
                .query((row, n) -> tracked(row))
                .list();
    }

    /**
     * The index up to which the order is complete now; rows up to it must be read in a later
     * statement.
     */
    long horizon() {
        return sql.sql("select event_horizon()").query(Long.class).single();
    }

    /**
     * Index of the last event at or below the horizon; -1 before the first. Rolled back
     * transactions leave indexes without an event.
     */
    long lastSettled() {
        return sql.sql(
                        "select coalesce(max(global_index), -1) from domain_event where global_index <= :horizon")
                .param("horizon", horizon())
                .query(Long.class)
                .single();
    }

    private static long positionOf(TrackingToken token) {
        return TrackingToken.class.cast(token).position().orElseThrow();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(horizon());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        long before =
                sql.sql(
                                "select coalesce(min(global_index) - 1, :head) from domain_event where recorded_at >= :at")
                        .param("head", horizon())
                        .param("at", instant.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        return new GlobalSequenceTrackingToken(before);
    }

    private static TrackedEventData<?> tracked(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("global_index")), entry(row));
    }

    private static GenericDomainEventEntry<String> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private record Row(
            String aggregateType,
            String aggregateId,
            long sequenceNumber,
            UUID eventId,
            Instant recordedAt,
            String payloadType,
            @Nullable String payloadRevision,
            String payload,
            String metadata) {

        static Row of(EventMessage<?> event, Serializer serializer) {
            if (!(event instanceof DomainEventMessage<?> fact)) {
                throw new IllegalArgumentException(
                        "Only events of aggregates are stored, and %s is none."
                                .formatted(event.getPayloadType().getName()));
            }
            SerializedObject<String> payload = fact.serializePayload(serializer, String.class);
            SerializedObject<String> metadata = fact.serializeMetaData(serializer, String.class);
            return new Row(
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
    }
}

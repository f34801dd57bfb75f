package dk.fordel.eventstore;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Appends to and reads from {@code domain_event} in one complete order: the plain index, up to the
 * horizon (see the package prose). Positions are plain numbers and survive dump and restore.
 *
 * <p>Longer than other files, because Axon asks one class for appending, loading, snapshots and
 * reading on, and what is written and what is read must agree on the horizon statement by
 * statement.
 */
final class PostgresEventStorageEngine extends BatchingEventStorageEngine implements OrderedEvents {

    /**
     * By how many rows they append, from 1. The rows of a statement are evaluated in their order:
     * the first takes the transaction's floor, unless it holds one, and the others only draw.
     */
    private static final String[] APPEND =
            IntStream.rangeClosed(1, 64)
                    .mapToObj(rows ->
                            "insert into domain_event (global_index, %1$s) values (draw_event_index(), %2$s)%3$s"
                                    .formatted(
                                            StoredEvent.COLUMNS,
                                            StoredEvent.PLACES,
                                            ", (nextval('domain_event_index'), %s)"
                                                    .formatted(StoredEvent.PLACES)
                                                    .repeat(rows - 1)))
                    .toArray(String[]::new);

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
                    .formatted(StoredEvent.COLUMNS);

    /** The state beside a stream, if there is any, and the events after it; all of it otherwise. */
    private static final String LOAD =
            """
            select true, %1$s from snapshot where aggregate_id = ?
            union all
            (select false, %1$s from domain_event
             where aggregate_id = ?
               and sequence_number > coalesce((select sequence_number from snapshot where aggregate_id = ?), -1)
             order by sequence_number limit ?)
            """
                    .formatted(StoredEvent.COLUMNS);

    /**
     * Two statements in one round trip: the horizon, then the events up to it, which see all that
     * was committed before.
     */
    private static final String FOLLOW =
            """
            select set_config('fordel.horizon', event_horizon()::text, true);
            select global_index, %s from domain_event
            where global_index > ? and global_index <= current_setting('fordel.horizon')::bigint
            order by global_index limit ?
            """
                    .formatted(StoredEvent.COLUMNS);

    /** Rows read at once: of a stream, or of the whole store by a view or the relay. */
    private static final int READ_AT_ONCE = 1_000;

    private final JdbcOperations jdbc;
    private final JdbcClient sql;
    private final AppendNotifier notifier;
    private final SnapshotFilter snapshotFilter;
    private final EventUpcaster upcasters;

    private PostgresEventStorageEngine(
            Builder builder, JdbcOperations jdbc, AppendNotifier notifier) {
        super(builder);
        this.jdbc = jdbc;
        this.sql = JdbcClient.create(jdbc);
        this.notifier = notifier;
        this.snapshotFilter = builder.filter;
        this.upcasters = builder.upcasters;
    }

    static PostgresEventStorageEngine create(
            JdbcOperations jdbc,
            AppendNotifier notifier,
            Function<Builder, BatchingEventStorageEngine.Builder> wiring) {
        Builder builder = new Builder();
        wiring.apply(builder);
        return new PostgresEventStorageEngine(builder, jdbc, notifier);
    }

    /** Keeps what the one-query load needs too. */
    static final class Builder extends BatchingEventStorageEngine.Builder {
        private SnapshotFilter filter = SnapshotFilter.allowAll();
        private EventUpcaster upcasters = NoOpEventUpcaster.INSTANCE;

        Builder() {
            batchSize(READ_AT_ONCE);
        }

        @Override
        public BatchingEventStorageEngine.Builder snapshotFilter(SnapshotFilter filter) {
            this.filter = filter;
            return super.snapshotFilter(filter);
        }

        @Override
        public BatchingEventStorageEngine.Builder upcasterChain(EventUpcaster upcasters) {
            this.upcasters = upcasters;
            return super.upcasterChain(upcasters);
        }
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<StoredEvent> rows =
                events.stream().map(event -> StoredEvent.of(event, serializer)).toList();
        notifier.notifyAfterTransaction();
        try {
            for (int from = 0; from < rows.size(); from += APPEND.length) {
                append(rows.subList(from, Math.min(from + APPEND.length, rows.size())));
            }
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException(
                    "Somebody else appended to one of the aggregates %s at the same time."
                            .formatted(
                                    rows.stream()
                                            .map(StoredEvent::aggregateId)
                                            .distinct()
                                            .toList()),
                    e);
        }
    }

    private void append(List<StoredEvent> rows) {
        jdbc.update(
                APPEND[rows.size() - 1],
                insert -> {
                    for (int i = 0; i < rows.size(); i++) {
                        rows.get(i).bind(insert, i * StoredEvent.COLUMN_COUNT);
                    }
                });
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        StoredEvent row = StoredEvent.of(snapshot, serializer);
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
                .sql(
                        "select %s from snapshot where aggregate_id = :id"
                                .formatted(StoredEvent.COLUMNS))
                .param("id", aggregateIdentifier)
                .query((row, n) -> StoredEvent.read(row, 0))
                .list()
                .stream();
    }

    /**
     * The snapshot of an aggregate, if there is one that can be used, and the events after it, in
     * one round trip. A snapshot that cannot be used is passed over, and the whole stream is read.
     */
    DomainEventStream readSnapshotAndEvents(String aggregateId) {
        List<StoredEvent> snapshot = new ArrayList<>(1);
        List<StoredEvent> events = new ArrayList<>();
        jdbc.query(
                LOAD,
                row -> {
                    (row.getBoolean(1) ? snapshot : events).add(StoredEvent.read(row, 1));
                },
                aggregateId,
                aggregateId,
                aggregateId,
                READ_AT_ONCE);
        if (snapshot.stream().anyMatch(state -> !snapshotFilter.allow(state))) {
            return readEvents(aggregateId, 0);
        }
        DomainEventStream loaded =
                DomainEventStream.concat(
                        messages(snapshot, getSnapshotSerializer()),
                        messages(events, getEventSerializer()));
        return events.size() < READ_AT_ONCE
                ? loaded
                : DomainEventStream.concat(
                        loaded, readEvents(aggregateId, events.getLast().getSequenceNumber() + 1));
    }

    private DomainEventStream messages(List<StoredEvent> entries, Serializer serializer) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                entries.stream(), serializer, upcasters);
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
                                .formatted(StoredEvent.COLUMNS))
                .param("id", aggregateId)
                .param("first", first)
                .param("size", batchSize)
                .query((row, n) -> StoredEvent.read(row, 0))
                .list();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken last, int batchSize) {
        return jdbc.execute(
                FOLLOW,
                (PreparedStatement follow) -> {
                    follow.setLong(1, last == null ? -1 : positionOf(last));
                    follow.setInt(2, batchSize);
                    follow.execute(); // the horizon
                    follow.getMoreResults(); // and the events up to it
                    List<TrackedEventData<?>> events = new ArrayList<>();
                    try (ResultSet rows = follow.getResultSet()) {
                        while (rows.next()) {
                            events.add(tracked(rows));
                        }
                    }
                    return events;
                });
    }

    @Override
    public List<Placed> after(long position, int atMost) {
        List<? extends TrackedEventData<?>> rows =
                fetchTrackedEvents(new GlobalSequenceTrackingToken(position), atMost);
        List<Placed> readable = new ArrayList<>(rows.size());
        for (TrackedEventData<?> row : rows) {
            try {
                readable.addAll(placed(row));
            } catch (RuntimeException e) {
                if (readable.isEmpty()) {
                    throw new UnreadableEvent(
                            row.getEventIdentifier(), row.getPayload().getType().getName(), e);
                }
                break;
            }
        }
        return readable;
    }

    private List<Placed> placed(TrackedEventData<?> row) {
        List<Placed> placed = new ArrayList<>(1);
        EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(row), getEventSerializer(), upcasters)
                .forEach(event -> {
                    event.getPayload(); // now, or somebody finds out later that nobody can read it
                    placed.add(
                            new Placed(
                                    positionOf(event.trackingToken()),
                                    (DomainEventMessage<?>) event));
                });
        return placed;
    }

    @Override
    public Optional<UUID> idAt(long position) {
        return sql.sql("select event_id from domain_event where global_index = :position")
                .param("position", position)
                .query(UUID.class)
                .optional();
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
                new GlobalSequenceTrackingToken(row.getLong(1)), StoredEvent.read(row, 1));
    }
}

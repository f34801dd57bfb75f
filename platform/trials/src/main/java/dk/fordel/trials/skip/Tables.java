package dk.fordel.trials.skip;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The same event in the tables of all who are compared, in one transaction: ours, Axon's, one with
 * the transaction's id, and an outbox. Rows are written by SQL; each table draws its own index, as
 * it does in real life.
 */
final class Tables {

    /** For the database's owner, beside our own migration and Axon's tables. */
    static final String[] CREATE = {
        """
        create table fence_event (
            xid xid8 not null default pg_current_xact_id(), fence_index bigint generated always as identity,
            event_id uuid not null, primary key (xid, fence_index))
        """,
        "create table outbox_event (outbox_index bigint generated always as identity primary key, event_id uuid not null)",
        "create table touched (touched_index bigint generated always as identity primary key, note text not null)",
        "create function jump(indexes integer) returns void language sql security definer as $$"
                + " select nextval('domain_event_index'), nextval('domainevententry_globalindex_seq'),"
                + " nextval('fence_event_fence_index_seq') from generate_series(1, indexes) $$"
    };

    private static final String OURS =
            """
            insert into domain_event (aggregate_id, sequence_number, aggregate_type, event_id, payload_type, payload, metadata,
                                      recorded_at)
            values (?, ?, 'Note', ?, 'note.v1', '{}', '{}', ?) returning global_index
            """;

    private static final String STOCK =
            """
            insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, payloadType, payload,
                                          metaData, timeStamp)
            values (?, ?, 'Note', ?, 'note.v1', ?, ?, ?)
            """;

    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.US_ASCII);

    private Tables() {}

    /** Returns the index in our table. */
    static long append(
            Connection connection, UUID event, String stream, long sequence, Instant said)
            throws SQLException {
        long index;
        try (PreparedStatement ours = connection.prepareStatement(OURS)) {
            ours.setString(1, stream);
            ours.setLong(2, sequence);
            ours.setObject(3, event);
            ours.setObject(4, OffsetDateTime.ofInstant(said, ZoneOffset.UTC));
            try (var row = ours.executeQuery()) {
                row.next();
                index = row.getLong(1);
            }
        }
        try (PreparedStatement stock = connection.prepareStatement(STOCK)) {
            stock.setString(1, stream);
            stock.setLong(2, sequence);
            stock.setString(3, event.toString());
            stock.setBytes(4, EMPTY);
            stock.setBytes(5, EMPTY);
            stock.setString(6, org.axonframework.common.DateTimeUtils.formatInstant(said));
            stock.execute();
        }
        for (String table : new String[] {"fence_event", "outbox_event"}) {
            try (PreparedStatement other =
                    connection.prepareStatement(
                            "insert into %s (event_id) values (?)".formatted(table))) {
                other.setObject(1, event);
                other.execute();
            }
        }
        return index;
    }

    static void touch(Connection connection) throws SQLException {
        try (PreparedStatement touch =
                connection.prepareStatement("insert into touched (note) values ('inbox')")) {
            touch.execute();
        }
    }
}

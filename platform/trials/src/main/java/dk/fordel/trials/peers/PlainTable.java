package dk.fordel.trials.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/**
 * The least that keeps the same rows: a table with the columns and constraints of {@code
 * domain_event}, whose index is a plain identity, and a prepared insert.
 */
public final class PlainTable {

    /** Makes the table; for the database's owner. */
    public static final String CREATE =
            """
            create table plain_event (
                global_index     bigint      generated always as identity primary key,
                aggregate_id     text        not null,
                sequence_number  bigint      not null,
                aggregate_type   text        not null,
                event_id         uuid        not null unique,
                payload_type     text        not null,
                payload_revision text,
                payload          text        not null,
                metadata         text        not null,
                recorded_at      timestamptz not null,
                unique (aggregate_id, sequence_number)
            )
            """;

    private static final String INSERT =
            """
            insert into plain_event (aggregate_id, sequence_number, aggregate_type, event_id, payload_type, payload, metadata,
                                     recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource source;

    /** Inserts through the pool's connections. */
    public PlainTable(DataSource source) {
        this.source = source;
    }

    /** Inserts the rows in one transaction. */
    public void append(List<PlainRow> rows) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (PlainRow row : rows) {
                    bind(row, insert);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void bind(PlainRow row, PreparedStatement insert) throws SQLException {
        insert.setString(1, row.aggregateId());
        insert.setLong(2, row.sequenceNumber());
        insert.setString(3, row.aggregateType());
        insert.setObject(4, row.eventId());
        insert.setString(5, row.payloadType());
        insert.setString(6, row.payload());
        insert.setString(7, row.metadata());
        insert.setObject(8, row.recordedAt());
    }
}

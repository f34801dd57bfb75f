package dk.fordel.trials.peers;

import dk.fordel.trials.subject.giver.Counted;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Builds the view of the tallies as a script would: one thread reads pages of rows in the order of
 * their index, parses the JSON and upserts a page as a JDBC batch, one transaction a page.
 */
public final class PlainLoop {

    /** Makes the table of its view; for the database's owner. */
    public static final String CREATE =
            "create table loop_row (tally uuid primary key, number bigint not null)";

    private static final int PAGE = 1_000;

    private static final String READ =
            "select global_index, payload from domain_event where global_index > ? order by global_index limit ?";

    private static final String UPSERT =
            "insert into loop_row (tally, number) values (?, ?) on conflict (tally) do update set number = excluded.number";

    private final DataSource source;
    private final JsonMapper json;
    private long position = -1;

    /** Reads and writes through one connection of the pool. */
    public PlainLoop(DataSource source, JsonMapper json) {
        this.source = source;
        this.json = json;
    }

    /** Forgets all, to begin at the first event again. */
    public void restart() throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from loop_row");
        }
        position = -1;
    }

    /**
     * Goes on from where it was to the end of the store. It knows no horizon and would skip events
     * of transactions that overlap: at most one writer may be at work.
     *
     * @return how many events it took
     */
    public long run() throws SQLException {
        long taken = 0;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement read = connection.prepareStatement(READ);
                    PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                int page;
                do {
                    page = page(read, upsert);
                    connection.commit();
                    taken += page;
                } while (page == PAGE);
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
        return taken;
    }

    private int page(PreparedStatement read, PreparedStatement upsert) throws SQLException {
        read.setLong(1, position);
        read.setInt(2, PAGE);
        int rows = 0;
        try (ResultSet events = read.executeQuery()) {
            while (events.next()) {
                position = events.getLong(1);
                Counted event = json.readValue(events.getString(2), Counted.class);
                upsert.setObject(1, event.tally());
                upsert.setLong(2, event.number());
                upsert.addBatch();
                rows++;
            }
        }
        upsert.executeBatch();
        return rows;
    }
}

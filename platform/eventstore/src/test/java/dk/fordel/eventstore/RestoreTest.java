package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.servers.PostgresServer;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A position is a plain number: it means the same in another cluster, after dump and restore. */
class RestoreTest {

    @Test
    void a_reader_goes_on_at_its_position_in_another_cluster() throws Exception {
        try (PostgresServer first = PostgresServer.temporary();
                PostgresServer second = PostgresServer.temporary();
                TestStore old = TestStore.on(first, "old");
                TestStore restored = TestStore.on(second, "restored")) {
            old.append("a", 0);
            old.transaction()
                    .executeWithoutResult(status -> {
                        old.append("rolled-back", 0);
                        status.setRollbackOnly();
                    });
            old.append("a", 1);
            long position = old.engine().horizon();
            old.append("a", 2);
            copy(old, restored);

            assertThat(restored.namesAfter(position)).containsExactly("a#2");
            restored.append("a", 3);
            assertThat(restored.namesAfter(position)).containsExactly("a#2", "a#3");
            assertThat(restored.namesAfter(-1)).containsExactly("a#0", "a#1", "a#2", "a#3");
        }
    }

    /** What pg_dump and pg_restore do with the table and its sequence. */
    private static void copy(TestStore from, TestStore to) throws Exception {
        var dump = new ByteArrayOutputStream();
        try (Connection source = owner(from);
                Connection target = owner(to);
                var last = source.createStatement();
                var set = target.prepareStatement("select setval('domain_event_index', ?)")) {
            source.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy domain_event to stdout", dump);
            target.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy domain_event from stdin",
                            new ByteArrayInputStream(dump.toByteArray()));
            try (var row = last.executeQuery("select last_value from domain_event_index")) {
                row.next();
                set.setLong(1, row.getLong(1));
                set.execute();
            }
        }
    }

    private static Connection owner(TestStore store) throws SQLException {
        var database = store.database();
        return DriverManager.getConnection(
                database.url(), database.owner(), database.ownerPassword());
    }
}

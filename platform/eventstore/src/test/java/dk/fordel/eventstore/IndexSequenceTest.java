package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.servers.PostgresServer;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A copy of the rows alone leaves the sequence behind; the next event is seen all the same. */
class IndexSequenceTest {

    @Test
    void an_event_of_a_store_whose_sequence_lay_behind_its_rows_is_seen_by_those_who_read_them()
            throws SQLException {
        try (PostgresServer server = PostgresServer.temporary();
                TestStore store = TestStore.on(server, "behind")) {
            for (int n = 0; n < 5; n++) {
                store.append("a", n);
            }
            long read = store.engine().horizon();
            asOwner(store, "select setval('domain_event_index', 1)");

            mend(store, -1);
            store.append("a", 5);

            assertThat(store.namesAfter(read)).containsExactly("a#5");
        }
    }

    @Test
    void positions_of_views_and_of_the_relay_count_too_and_nothing_moves_it_back()
            throws SQLException {
        try (PostgresServer server = PostgresServer.temporary();
                TestStore store = TestStore.on(server, "positions")) {
            store.append("a", 0);
            asOwner(
                    store,
                    """
                    insert into TokenEntry (processorName, segment, token)
                    values ('view', 0, convert_to('{"globalIndex":40}', 'UTF8'))
                    """);
            mend(store, -1);
            assertThat(store.engine().horizon()).isEqualTo(40);
            mend(store, 70);
            assertThat(store.engine().horizon()).isEqualTo(70);
            mend(store, 12);
            store.append("a", 1);
            assertThat(store.namesAfter(70)).containsExactly("a#1");
        }
    }

    private static void mend(TestStore store, long position) {
        IndexSequence.mend(new JdbcTemplate(store.source()), position);
    }

    private static void asOwner(TestStore store, String sql) throws SQLException {
        var database = store.database();
        try (var owner =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}

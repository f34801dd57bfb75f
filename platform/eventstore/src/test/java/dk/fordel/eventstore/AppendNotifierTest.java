package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.servers.PostgresServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Who waits for events is woken when they can be seen, and not before. */
class AppendNotifierTest {

    static PostgresServer server;
    static TestStore here;

    final List<List<String>> seen = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary();
        here = TestStore.on(server, "doorbell");
    }

    @AfterAll
    static void stop() {
        here.close();
        server.close();
    }

    private long before;

    @BeforeEach
    void look_at_each_ring() {
        before = here.engine().horizon();
        here.notifier().onAppend(() -> seen.add(here.namesAfter(before)));
    }

    @Test
    void it_rings_once_when_the_transaction_is_committed_however_much_was_appended() {
        here.transaction()
                .executeWithoutResult(status -> {
                    here.append("twice", 0);
                    here.append("twice", 1);
                    assertThat(seen).isEmpty();
                });
        assertThat(seen).containsExactly(List.of("twice#0", "twice#1"));
    }

    @Test
    void it_rings_after_a_roll_back_which_may_have_held_the_horizon() {
        here.transaction()
                .executeWithoutResult(status -> {
                    here.append("never", 0);
                    status.setRollbackOnly();
                });
        assertThat(seen).containsExactly(List.of());
    }

    @Test
    void another_jvm_hears_it_too() {
        try (TestStore there = TestStore.reopen(here.database())) {
            var heard = new CopyOnWriteArrayList<List<String>>();
            there.notifier().onAppend(() -> heard.add(there.namesAfter(before)));
            here.notifier().start();
            there.notifier().start();
            await().until(() -> !heard.isEmpty()); // it looks once when it begins to listen
            await().until(() -> {
                here.append("far", here.namesAfter(before).size());
                return heard.stream().anyMatch(names -> names.contains("far#0"));
            });
        }
    }

    @Test
    void a_store_that_was_set_back_under_a_running_service_is_noticed() throws Exception {
        try (TestStore victim = TestStore.on(server, "set-back")) {
            victim.append("known", 0);
            victim.notifier().start();
            await().until(() -> victim.notifier().highest() == 1);
            var database = victim.database();
            try (var owner =
                            DriverManager.getConnection(
                                    database.url(), database.owner(), database.ownerPassword());
                    var statement = owner.createStatement()) {
                statement.execute("select setval('domain_event_index', 1, false)");
            }
            assertThat(victim.setBack().await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(victim.sql().sql("select count(*) from set_back").query(Long.class).single())
                    .as("said for the next start")
                    .isEqualTo(1);
        }
    }
}

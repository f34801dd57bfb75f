package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.servers.PostgresServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;

/** A store that a newer release has written to, read by this one. */
class UnreadableEventTest {

    static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, note.taken.v9, {}",
        "changed, noted.v1, '{\"what\": {\"secret\": 1}}'",
        "broken, noted.v1, '{\"what\": \"secret'",
    })
    void the_order_is_told_up_to_an_event_that_cannot_be_read_and_then_it_is_named(
            String name, String type, String payload) {
        try (TestStore store = TestStore.on(server, name)) {
            store.append("a", 0);
            store.append("a", 1);
            UUID id = store.appendStored("b", type, payload);
            store.append("a", 2);

            List<Placed> before = store.engine().after(-1, 100);

            assertThat(before)
                    .extracting(placed -> TestStore.name(placed.event()))
                    .containsExactly("a#0", "a#1");
            assertThatThrownBy(() -> store.engine().after(before.getLast().position(), 100))
                    .isInstanceOfSatisfying(
                            UnreadableEvent.class, e -> assertThat(e.eventId()).isEqualTo("" + id))
                    .hasMessageContaining(type)
                    .hasMessageContaining("Run the release that wrote it")
                    .hasMessageNotContaining("secret");
        }
    }
}

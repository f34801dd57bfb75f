package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.servers.PostgresServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an id gives away about the reference that it stands for. */
class ReferenceIdsTest {

    static PostgresServer server;
    static TestStore store;
    static ReferenceIds ids;

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary();
        store = TestStore.on(server, "ids");
        ids = new ReferenceIds(store.sql());
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Test
    void references_cannot_be_guessed_back_from_ids() {
        List<String> references =
                IntStream.range(0, 464).mapToObj("U-2027-%03d"::formatted).toList();
        Set<UUID> told =
                references.stream().map(one -> ids.of("trainee", one)).collect(Collectors.toSet());
        Stream<UUID> guessed = references.stream().map(one -> DeterministicId.of("trainee", one));
        assertThat(told).hasSize(464).doesNotContainAnyElementsOf(guessed.toList());
    }

    @Test
    void a_reference_has_one_id_however_often_it_is_asked_for() {
        UUID first = ids.of("practice", "P-0017");
        assertThat(ids.of("practice", "P-0017")).isEqualTo(first);
        assertThat(ids.of("practice", "P-0018")).isNotEqualTo(first);
        assertThat(ids.of("trainee", "P-0017")).isNotEqualTo(first);
        assertThat(first.version()).isEqualTo(4);
    }

    @Test
    void what_an_older_release_knew_keeps_its_id_which_is_told_from_new_ones() {
        UUID old = DeterministicId.of("practice", "P-OLD");
        store.append(old.toString(), 0);
        assertThat(ids.of("practice", "P-OLD")).isEqualTo(old);
        assertThat(old.version()).isEqualTo(3);
    }

    @Test
    void two_who_name_a_reference_at_once_get_one_id() throws Exception {
        Callable<UUID> ask =
                () -> store.transaction().execute(status -> ids.of("programme", "U-1"));
        try (var both = Executors.newFixedThreadPool(8)) {
            Set<UUID> got = new java.util.HashSet<>();
            for (Future<UUID> answer : both.invokeAll(java.util.Collections.nCopies(40, ask))) {
                got.add(answer.get());
            }
            assertThat(got).hasSize(1);
        }
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_no_id_behind() {
        UUID dry =
                store.transaction()
                        .execute(status -> {
                            status.setRollbackOnly();
                            return ids.of("practice", "P-DRY");
                        });
        assertThat(ids.of("practice", "P-DRY")).isNotEqualTo(dry);
    }
}

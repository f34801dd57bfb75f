package dk.fordel.eventstore.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.TestStore;
import dk.fordel.servers.PostgresServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What whoever follows the store may rely on, with a consumer that knows nothing of Kafka. */
class FollowerTest {

    /** Whoever waits for it is not woken by it. */
    private static final Duration NEVER = Duration.ofDays(1);

    private static final Duration NOT_LONG = Duration.ofMillis(50);

    static PostgresServer server;

    private final List<Follower> started = new ArrayList<>();
    private final Collector collector = new Collector();
    private TestStore store;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.temporary();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open(TestInfo test) {
        store = TestStore.on(server, "f" + Math.abs(test.getDisplayName().hashCode()));
    }

    @AfterEach
    void close() {
        started.forEach(Follower::stop);
        store.close();
    }

    @Test
    void events_are_handed_over_in_the_stores_order_also_when_more_than_a_batch_wait() {
        for (int n = 0; n < 3; n++) {
            store.appendTogether("many" + n, 1_000);
        }
        store.appendTogether("few", 2);
        start(follower(collector, Follower.POLL));
        await().until(() -> collector.kept.size() == 3_002);
        assertThat(collector.kept)
                .isEqualTo(
                        Stream.concat(
                                        IntStream.range(0, 3_000)
                                                .mapToObj(n ->
                                                        "many%d#%d"
                                                                .formatted(n / 1_000, n % 1_000)),
                                        Stream.of("few#0", "few#1"))
                                .toList());
    }

    @Test
    void it_goes_on_from_its_position_when_it_is_started_again() {
        store.append("a", 0);
        Follower first = start(follower(collector, Follower.POLL));
        await().until(() -> first.state().position() == 1);
        assertThat(first.state().taken()).isEqualTo(1);
        first.stop();
        store.append("a", 1);
        start(follower(collector, Follower.POLL));
        await().until(() -> collector.kept.size() == 2);
        assertThat(collector.kept).containsExactly("a#0", "a#1");
        assertThat(collector.begun).extracting(FollowerState::position).containsExactly(-1L, 1L);
    }

    @Test
    void what_could_not_be_committed_is_handed_over_again_and_the_position_has_not_moved() {
        collector.fault = new IllegalStateException("The disk is full.");
        store.append("a", 0);
        Follower follower = start(follower(collector, Follower.POLL));
        await().until(() -> collector.begun.size() == 2);
        assertThat(follower.state().position()).isEqualTo(-1);
        collector.fault = null;
        await().until(() -> follower.state().position() == 1);
        assertThat(collector.kept).containsExactly("a#0");
    }

    @Test
    void it_is_woken_by_an_append_and_not_by_one_that_may_still_be_rolled_back() {
        Follower follower = start(follower(collector, NEVER));
        await().until(() -> collector.begun.size() == 1);
        store.transaction()
                .executeWithoutResult(open -> {
                    store.append("a", 0);
                    assertThat(collector.kept).isEmpty();
                });
        await().until(() -> collector.kept.equals(List.of("a#0")));
        assertThat(follower.isRunning()).isTrue();
    }

    @Test
    void it_waits_for_one_that_drew_a_lower_place_and_commits_later() throws Exception {
        start(follower(collector, Follower.POLL));
        var drawn = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        Thread slow =
                Thread.ofVirtual()
                        .start(() ->
                                new TransactionTemplate(store.transaction().getTransactionManager())
                                        .executeWithoutResult(open -> {
                                            store.append("slow", 0);
                                            drawn.countDown();
                                            wait(go);
                                        }));
        drawn.await();
        store.append("quick", 0);
        assertThat(store.events().after(-1, 10)).isEmpty();
        go.countDown();
        slow.join();
        await().until(() -> collector.kept.size() == 2);
        assertThat(collector.kept).containsExactly("slow#0", "quick#0");
    }

    @Test
    void a_second_instance_follows_when_the_first_stops_and_not_before() {
        Follower first = start(follower(collector, Follower.POLL));
        store.append("a", 0);
        await().until(() -> collector.kept.size() == 1);
        var successor = new Collector();
        start(follower(successor, Follower.POLL));
        store.append("a", 1);
        await().until(() -> collector.kept.size() == 2);
        assertThat(successor.begun).isEmpty();
        first.stop();
        store.append("a", 2);
        await().until(() -> successor.kept.equals(List.of("a#2")));
        assertThat(collector.kept).containsExactly("a#0", "a#1");
    }

    @Test
    void one_that_was_frozen_moves_no_position_when_it_wakes_up_and_begins_anew() {
        var frozen = new CountDownLatch(1);
        var awake = new CountDownLatch(1);
        collector.beforeCommit =
                () -> {
                    frozen.countDown();
                    wait(awake);
                };
        store.append("a", 0);
        start(new Follower(collector, store.events(), lease(NOT_LONG), Follower.POLL));
        wait(frozen);
        var successor = new Collector();
        Follower second =
                start(new Follower(successor, store.events(), lease(NOT_LONG), Follower.POLL));
        await().until(() -> second.state().position() == 1);
        assertThat(successor.kept).containsExactly("a#0");
        collector.beforeCommit = null;
        awake.countDown();
        await().until(() -> collector.kept.size() == 1);
        assertThat(second.state().taken()).as("counted by one of them").isEqualTo(1);
    }

    @Test
    void before_an_event_that_cannot_be_read_it_stands_still_and_passes_nothing_over() {
        store.append("a", 0);
        store.appendStored("b", "note.taken.v9", "{}");
        store.append("c", 0);
        Follower follower = start(follower(collector, Follower.POLL));
        await().until(() -> collector.begun.size() == 3);
        assertThat(collector.kept).containsExactly("a#0");
        assertThat(follower.state()).isEqualTo(new FollowerState(1, 1, 0, null));
    }

    @Test
    void one_that_halts_waits_for_an_operator() {
        collector.fault = new FollowerHalted("Too much was found.", 7);
        Follower follower = start(follower(collector, Follower.POLL));
        await().until(() -> "Too much was found.".equals(follower.state().halted()));
        collector.fault = null;
        store.append("a", 0);
        assertThat(follower.resume()).isTrue();
        await().until(() -> follower.state().position() == 1);
        assertThat(collector.begun).extracting(FollowerState::generation).containsExactly(8);
    }

    private Follower follower(Collector task, Duration poll) {
        var follower = new Follower(task, store.events(), lease(Lease.PATIENCE), poll);
        store.notifier().onAppend(follower::wakeUp);
        return follower;
    }

    private Lease lease(Duration patience) {
        return new Lease("collector", store.sql(), patience, () -> false);
    }

    private Follower start(Follower follower) {
        started.add(follower);
        follower.start();
        return follower;
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

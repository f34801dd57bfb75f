package dk.fordel.eventstore.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.TestStore;
import dk.fordel.servers.PostgresServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** One instance follows, and another takes over when it is gone, without comparing clocks. */
class LeaseTest {

    private static final Duration NOT_LONG = Duration.ofMillis(50);

    static PostgresServer server;
    static TestStore store;

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary();
        store = TestStore.on(server, "leases");
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Test
    void one_of_two_has_the_lease_and_the_other_takes_it_when_the_first_is_still() {
        Lease first = lease("still", NOT_LONG, () -> false);
        Lease second = lease("still", NOT_LONG, () -> false);
        assertThat(first.take()).isTrue();
        assertThat(second.take()).isFalse();
        await().until(second::take);
        assertThat(first.advance(7, 1)).as("the old one's position").isFalse();
        assertThat(second.advance(7, 1)).isTrue();
        second.release();
        assertThat(first.take()).as("one that gave it back need not be waited for").isTrue();
    }

    @Test
    void one_that_is_alone_need_not_wait_for_a_dead_holder() {
        Lease dead = lease("dead", Lease.PATIENCE, () -> false);
        assertThat(dead.take()).isTrue();
        assertThat(lease("dead", Lease.PATIENCE, () -> false).take()).isFalse();
        assertThat(lease("dead", Lease.PATIENCE, () -> true).take()).isTrue();
    }

    @Test
    void an_operator_ends_a_halt_once_in_a_generation_above_all() {
        Lease lease = lease("halted", Lease.PATIENCE, () -> true);
        lease.take();
        lease.halt("A test.", 4);
        assertThat(lease.state()).isEqualTo(new FollowerState(-1, 0, 0, "A test."));
        assertThat(lease.resume()).isTrue();
        assertThat(lease.state()).isEqualTo(new FollowerState(-1, 0, 5, null));
        assertThat(lease.resume()).as("nothing is halted any more").isFalse();
    }

    private static Lease lease(String name, Duration patience, BooleanSupplier alone) {
        return new Lease(name, store.sql(), patience, alone);
    }
}

package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.servers.PostgresServer;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reader sees every event, in one order, whatever transactions overlap (the steps of the package
 * prose).
 */
class HorizonTest {

    static PostgresServer server;
    static TestStore store;
    static JdbcClient sql;
    static TransactionTemplate transaction;
    static PostgresEventStorageEngine engine;

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary();
        store = TestStore.on(server, "horizon");
        sql = store.sql();
        transaction = store.transaction();
        engine = store.engine();
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Test
    void a_reader_waits_for_who_drew_a_lower_index_and_commits_later() throws Exception {
        long before = engine.horizon();
        var drawn = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow =
                    threads.submit(() ->
                            transaction.executeWithoutResult(status -> {
                                append("slow", 0);
                                drawn.countDown();
                                await(mayCommit);
                            }));
            drawn.await(10, TimeUnit.SECONDS);
            append("fast", 0);
            assertThat(read(before)).as("fast is committed, but slow lies below it").isEmpty();
            mayCommit.countDown();
            slow.get(10, TimeUnit.SECONDS);
        }
        assertThat(read(before))
                .extracting(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .containsExactly("slow", "fast");
    }

    @Test
    void a_rolled_back_transaction_leaves_a_gap_and_stalls_nobody() {
        long before = engine.horizon();
        transaction.executeWithoutResult(status -> {
            append("never", 0);
            status.setRollbackOnly();
        });
        append("after", 0);
        assertThat(read(before))
                .extracting(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .containsExactly("after");
    }

    @Test
    void what_is_appended_together_lies_above_the_floor_in_its_order() {
        transaction.executeWithoutResult(status -> {
            store.appendTogether("together", 150);
            long floor =
                    sql.sql("select floor from held_floor where pid = pg_backend_pid()")
                            .query(Long.class)
                            .single();
            List<Long> indexes =
                    sql.sql(
                                    "select global_index from domain_event where aggregate_id = 'together' order by sequence_number")
                            .query(Long.class)
                            .list();
            assertThat(indexes).hasSize(150).isSorted().allMatch(index -> index > floor);
        });
    }

    @Test
    void a_transaction_takes_one_floor_lock_however_many_events_it_appends() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 50; i++) {
                append("many", i);
            }
            assertThat(
                            sql.sql(
                                            "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()")
                                    .query(Long.class)
                                    .single())
                    .isEqualTo(1);
        });
    }

    @Test
    void
            sixteen_writers_with_held_and_rolled_back_transactions_and_no_event_is_skipped_or_reordered()
                    throws Exception {
        long start = engine.horizon();
        var stored = Collections.synchronizedList(new ArrayList<String>());
        var running = new AtomicInteger(16);
        var seen = new ArrayList<DomainEventMessage<?>>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int writer = 0; writer < 16; writer++) {
                int seed = writer;
                threads.submit(() -> {
                    write(seed, stored);
                    running.decrementAndGet();
                });
            }
            long position = start;
            boolean lastLook;
            do {
                lastLook = running.get() == 0;
                for (var event : read(position)) {
                    seen.add((DomainEventMessage<?>) event);
                    position = event.trackingToken().position().orElseThrow();
                }
            } while (!lastLook);
        }
        assertThat(seen).extracting(TestStore::name).containsExactlyInAnyOrderElementsOf(stored);
        Map<String, Long> last = new HashMap<>();
        for (var event : seen) {
            long expected = last.getOrDefault(event.getAggregateIdentifier(), -1L) + 1;
            assertThat(event.getSequenceNumber()).as(TestStore.name(event)).isEqualTo(expected);
            last.put(event.getAggregateIdentifier(), event.getSequenceNumber());
        }
    }

    private static void write(int seed, List<String> stored) {
        var random = new Random(seed);
        int sequence = 0;
        String aggregate = "writer-" + seed;
        for (int round = 0; round < 40; round++) {
            int from = sequence;
            int size = 1 + random.nextInt(4);
            boolean rollBack = random.nextInt(5) == 0;
            boolean hold = random.nextInt(3) == 0;
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < size; i++) {
                    append(aggregate, from + i);
                    if (hold) {
                        sql.sql("select pg_sleep(0.01)").query((row, n) -> 0).list();
                    }
                }
                if (rollBack) {
                    status.setRollbackOnly();
                }
            });
            if (!rollBack) {
                for (int i = 0; i < size; i++) {
                    stored.add(aggregate + "#" + (from + i));
                }
                sequence += size;
            }
        }
    }

    @Test
    void a_fresh_sequence_counts_as_zero_so_that_the_very_first_append_is_waited_for_too()
            throws Exception {
        try (TestStore fresh = TestStore.on(server, "fresh")) {
            var drawn = new CountDownLatch(1);
            var mayCommit = new CountDownLatch(1);
            try (var threads = Executors.newSingleThreadExecutor()) {
                var first =
                        threads.submit(() ->
                                fresh.transaction()
                                        .executeWithoutResult(status -> {
                                            fresh.append("first", 0);
                                            drawn.countDown();
                                            await(mayCommit);
                                        }));
                drawn.await(10, TimeUnit.SECONDS);
                fresh.append("second", 0);
                assertThat(fresh.namesAfter(-1)).isEmpty();
                mayCommit.countDown();
                first.get(10, TimeUnit.SECONDS);
            }
            assertThat(fresh.namesAfter(-1)).containsExactly("first#0", "second#0");
        }
    }

    @Test
    void the_age_of_the_oldest_floor_is_told_while_it_is_held_and_zero_otherwise() {
        assertThat(floorAge()).isZero();
        transaction.executeWithoutResult(status -> {
            append("aged", 0);
            assertThat(floorAge()).isPositive();
        });
        assertThat(floorAge()).isZero();
    }

    private static double floorAge() {
        return sql.sql("select oldest_floor_age()").query(Double.class).single();
    }

    @Test
    void an_aggregate_is_loaded_from_its_snapshot_and_the_events_after_it() {
        for (int i = 0; i < 5; i++) {
            append("loaded", i);
        }
        assertThat(sequencesOf("loaded")).containsExactly(0L, 1L, 2L, 3L, 4L);
        engine.storeSnapshot(
                new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                        "Note", "loaded", 2, new TestStore.Noted("state")));
        assertThat(sequencesOf("loaded")).containsExactly(2L, 3L, 4L);
        assertThat(sequencesOf("nobody")).isEmpty();
    }

    @Test
    void a_stream_longer_than_what_is_read_at_once_is_read_to_its_end() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 2_001; i++) {
                append("long", i);
            }
        });
        assertThat(sequencesOf("long")).hasSize(2_001).isSorted();
    }

    private static List<Long> sequencesOf(String aggregate) {
        return engine.readSnapshotAndEvents(aggregate)
                .asStream()
                .map(event -> event.getSequenceNumber())
                .toList();
    }

    @Test
    void an_event_too_long_for_the_broker_is_refused_before_it_is_stored() {
        assertThatThrownBy(() -> store.append("big", 0, "x".repeat(StoredEvent.LONGEST_PAYLOAD)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("noted.v1")
                .hasMessageContaining("Divide it");
        assertThat(sequencesOf("big")).isEmpty();
    }

    @Test
    void positions_start_at_the_first_event_and_can_be_asked_for_by_time() {
        append("timed", 0);
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken().position()).hasValue(engine.horizon());
        assertThat(engine.createTokenAt(java.time.Instant.EPOCH).position().orElseThrow())
                .isLessThan(engine.horizon());
    }

    private static void append(String aggregate, long sequence) {
        store.append(aggregate, sequence);
    }

    private static List<? extends TrackedEventMessage<?>> read(long after) {
        try (var events = engine.readEvents(new GlobalSequenceTrackingToken(after), false)) {
            return events.toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.zaxxer.hikari.HikariDataSource;

import dk.fordel.servers.PostgresServer;
import dk.fordel.servers.ServiceDatabase;
import dk.fordel.servers.ServiceDatabases;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reader sees every event, in one order, whatever transactions overlap (the steps of the package
 * prose).
 */
class HorizonTest {

    @JsonTypeName("noted.v1")
    public record Noted(String what) {}

    static PostgresServer server;
    static HikariDataSource source;
    static JdbcClient sql;
    static TransactionTemplate transaction;
    static PostgresEventStorageEngine engine;

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary();
        ServiceDatabase database = ServiceDatabases.ensure(server.adminUrl(), "horizon", "o", "a");
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/migration/eventstore")
                .placeholders(Map.of("app", database.user()))
                .load()
                .migrate();
        source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMaximumPoolSize(20);
        sql = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var serializer =
                new StableNamesSerializer(new StoredNames(List.of("dk.fordel.eventstore")));
        engine =
                PostgresEventStorageEngine.create(
                        sql,
                        new Doorbell(properties -> source.getConnection()),
                        builder ->
                                builder.eventSerializer(serializer).snapshotSerializer(serializer));
    }

    @AfterAll
    static void stop() {
        source.close();
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
        assertThat(seen)
                .extracting(event -> name(event))
                .containsExactlyInAnyOrderElementsOf(stored);
        Map<String, Long> last = new HashMap<>();
        for (var event : seen) {
            long expected = last.getOrDefault(event.getAggregateIdentifier(), -1L) + 1;
            assertThat(event.getSequenceNumber()).as(name(event)).isEqualTo(expected);
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
    void positions_start_at_the_first_event_and_can_be_asked_for_by_time() {
        append("timed", 0);
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken().position()).hasValue(engine.horizon());
        assertThat(engine.createTokenAt(java.time.Instant.EPOCH).position().orElseThrow())
                .isLessThan(engine.horizon());
    }

    private static String name(DomainEventMessage<?> event) {
        return event.getAggregateIdentifier() + "#" + event.getSequenceNumber();
    }

    private static void append(String aggregate, long sequence) {
        engine.appendEvents(
                List.of(
                        new GenericDomainEventMessage<>(
                                "Note",
                                aggregate,
                                sequence,
                                new Noted(aggregate),
                                Map.of(),
                                UUID.randomUUID().toString(),
                                java.time.Instant.now())));
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

package dk.fordel.demo.bench;

import dk.fordel.demo.Client;
import dk.fordel.runtime.LaunchFailed;
import dk.fordel.runtime.Platform;
import dk.fordel.servers.FordelService;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Commands through the API of one service, and how long their facts take to have an effect in
 * another.
 */
final class Traffic {

    private static final int COMMANDS = 300;
    private static final int CLIENTS = 4;
    private static final int WARM_UP = 300;
    private static final long BETWEEN_IDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int IDLE_COMMANDS = 200;
    private static final int PATIENCE_SECONDS = 60;

    private final Platform platform;
    private final int rounds;
    private final Client client;
    private final AtomicInteger reference = new AtomicInteger();

    Traffic(Platform platform, int rounds) {
        this.platform = platform;
        this.rounds = rounds;
        this.client = new Client(platform.addresses().http(), platform.data().userSecrets());
    }

    void measure() {
        send(WARM_UP, CLIENTS, 0);
        double[] rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            send(COMMANDS, CLIENTS, 0);
            rates[round] = COMMANDS / ((System.nanoTime() - begun) / 1e9);
        }
        System.out.printf(
                "API: %s, %d clients, %d commands a round%n",
                Figures.of(rates).spread("commands/s"), CLIENTS, COMMANDS);
        double[] medians = new double[rounds];
        double[] tails = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            String before = lastIndex();
            send(IDLE_COMMANDS, 1, BETWEEN_IDLE_NANOS);
            Figures waits = waits(before);
            medians[round] = waits.median();
            tails[round] = waits.percentile(0.99);
        }
        System.out.printf(
                Locale.ROOT,
                "commit to effect in allocation, 20 commands/s: p50 %s; p99 %s; %d commands a round%n",
                Figures.of(medians).spread("ms"),
                Figures.of(tails).spread("ms"),
                IDLE_COMMANDS);
    }

    private void send(int commands, int clients, long pauseNanos) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < commands; i++) {
                if (pauseNanos > 0) {
                    LockSupport.parkNanos(pauseNanos);
                }
                sent.add(threads.submit(this::register));
            }
            for (Future<?> one : sent) {
                one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException
                | InterruptedException
                | java.util.concurrent.TimeoutException e) {
            throw new LaunchFailed("A command of the benchmark failed: " + e, e);
        }
    }

    private void register() {
        int number = reference.incrementAndGet();
        Map<String, Object> practice = new LinkedHashMap<>();
        practice.put("reference", "BENCH-" + number);
        practice.put("providerNumber", String.valueOf(number % 1_000_000));
        practice.put("name", "Bench " + number);
        practice.put("address", "Benchvej " + number);
        practice.put("postcode", "8900");
        practice.put("municipality", "730");
        practice.put("organisationType", "SOLO");
        practice.put("ownerKind", "SOLO");
        practice.put("setting", "URBAN");
        practice.put("deprivation", "LOW");
        practice.put("complexity", "LOW");
        practice.put("capacity", 1);
        practice.put("tutors", 1);
        practice.put("registeredOn", "2020-01-01");
        client.post("hr-office", FordelService.PRACTICE_REGISTRY.id(), "/api/practices", practice);
    }

    /**
     * Milliseconds from the commit in the registry to the commit of the effect in allocation, as
     * PostgreSQL dates both.
     */
    private Figures waits(String after) {
        Map<String, Timestamp> committed =
                commits(
                        FordelService.PRACTICE_REGISTRY.database(),
                        """
                                select event_id::text, pg_xact_commit_timestamp(xmin) from domain_event
                                where payload_type = 'practice.registered.v1' and global_index > %s
                        """
                                .formatted(after));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Map<String, Timestamp> effects;
        do {
            effects =
                    commits(
                            FordelService.ALLOCATION.database(),
                            "select event_id::text, pg_xact_commit_timestamp(xmin) from inbox");
            effects.keySet().retainAll(committed.keySet());
        } while (effects.size() < committed.size() && System.nanoTime() < deadline);
        if (committed.isEmpty() || effects.size() < committed.size()) {
            throw new LaunchFailed(
                    "%d of %d facts arrived within %d s."
                            .formatted(effects.size(), committed.size(), PATIENCE_SECONDS));
        }
        return Figures.of(
                effects.entrySet().stream()
                        .mapToDouble(effect ->
                                millis(effect.getValue())
                                        - millis(
                                                java.util.Objects.requireNonNull(
                                                        committed.get(effect.getKey()))))
                        .toArray());
    }

    private String lastIndex() {
        return commits(
                        "practice_registry",
                        "select max(global_index)::text, now() from domain_event")
                .keySet()
                .iterator()
                .next();
    }

    private static double millis(Timestamp time) {
        return TimeUnit.SECONDS.toMillis(time.getTime() / 1000) + time.getNanos() / 1e6;
    }

    private Map<String, Timestamp> commits(String database, String query) {
        String url =
                platform.addresses()
                        .postgresql()
                        .replaceFirst("/postgres(\\?|$)", "/" + database + "$1");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            Map<String, Timestamp> commits = new HashMap<>();
            while (rows.next()) {
                commits.put(rows.getString(1), rows.getTimestamp(2));
            }
            return commits;
        } catch (SQLException e) {
            throw new LaunchFailed(
                    "The benchmark cannot read " + database + ": " + e.getMessage(), e);
        }
    }
}

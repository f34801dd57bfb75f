package dk.fordel.trials.faults;

import dk.fordel.trials.checker.Verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * F1: processes are killed at random under load, the next when the last has recovered. Everything
 * comes back by itself.
 */
final class RandomKills {

    static final Load.Size LOAD = new Load.Size(4, 40, 20);

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Who is killed, and how often beside the others. */
    enum Victim {
        GIVER("giver", 25),
        TAKER("taker", 25),
        SESSION("a database session (pg_terminate_backend)", 25),
        BACKEND("a PostgreSQL backend (SIGKILL: PostgreSQL restarts itself)", 8),
        POSTGRES("PostgreSQL with all its processes", 9),
        BROKER("broker", 8);

        final String words;
        private final int weight;

        Victim(String words, int weight) {
            this.words = words;
            this.weight = weight;
        }

        static Victim any(Random random) {
            int drawn = random.nextInt(100);
            for (var victim : values()) {
                drawn -= victim.weight;
                if (drawn < 0) {
                    return victim;
                }
            }
            return BROKER;
        }

        /** Kills on sight. */
        void kill(Site site, Random random) {
            var store = random.nextBoolean() ? site.giverStore() : site.takerStore();
            switch (this) {
                case GIVER -> Signals.send("KILL", site.giver(0).process());
                case TAKER -> Signals.send("KILL", site.taker().process());
                case SESSION ->
                        one(store.backends(), random)
                                .forEach(pid ->
                                        store.numbers(
                                                "select pg_terminate_backend(%d)::int"
                                                        .formatted(pid)));
                case BACKEND ->
                        one(store.backends(), random).stream()
                                .flatMap(pid -> ProcessHandle.of(pid).stream())
                                .forEach(backend -> Signals.send("KILL", backend));
                case POSTGRES -> Signals.send("KILL", Signals.family(store.server().process()));
                case BROKER -> Signals.send("KILL", site.broker().process());
            }
        }

        private static List<Long> one(List<Long> backends, Random random) {
            return backends.isEmpty()
                    ? List.of()
                    : List.of(backends.get(random.nextInt(backends.size())));
        }
    }

    /** What came of it. */
    record Outcome(Map<Victim, List<Double>> recoveries, Verdict verdict) {
        List<Double> all() {
            return recoveries.values().stream().flatMap(List::stream).toList();
        }
    }

    private RandomKills() {}

    /** A seeded choice of victims. */
    static List<Victim> victims(int kills, long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> Victim.any(random)).limit(kills).toList();
    }

    static Outcome run(Site site, List<Victim> victims, Load.Size size, long seed) {
        var random = new Random(seed);
        Map<Victim, List<Double>> recoveries = new EnumMap<>(Victim.class);
        try (var load = site.load(size, seed)) {
            Recovery.await(site, load, random, System.nanoTime(), PATIENCE);
            int done = 0;
            for (var victim : victims) {
                Site.pause(random.nextInt(50, 500));
                long since = System.nanoTime();
                victim.kill(site, random);
                double recovery = Recovery.await(site, load, random, since, PATIENCE);
                recoveries.computeIfAbsent(victim, none -> new ArrayList<>()).add(recovery);
                System.err.printf(
                        "F1 %d of %d: %s, recovered after %s%n",
                        ++done, victims.size(), victim.words, Recovery.text(recovery));
            }
            load.end();
            return new Outcome(recoveries, site.verdict());
        }
    }
}

package dk.fordel.trials.bench;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.trials.peers.DebeziumSender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** B5: from the commit of an event to the commit of its effect in another service. */
final class FlowBenchmark implements Benchmark {

    private static final String DATABASE = "flow";
    private static final String RELAYED = "fordel.trials-flow.v1";
    private static final String CAPTURED = "fordel.trials-debezium.v1";
    private static final String EFFECT = "tally.followed.v1";

    /** Events that open a turn, so that connections are open and leases taken. */
    private static final int OPENING = 20;

    private static final int OPENING_RATE = 50;

    /** How many events a second, and how many a round. */
    private record Pace(int rate, int full, int brief) {}

    private static final List<Pace> PACES =
            List.of(
                    new Pace(1, 15, 1),
                    new Pace(10, 60, 5),
                    new Pace(200, 1_000, 20),
                    new Pace(1_000, 3_000, 50));

    /** What one way did at one pace in one round, in milliseconds. */
    private record Measured(double p50, double p99, double behind) {}

    /** The relay's turn, which ends when it is closed. */
    private interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** A way from the giver to a taker of its own. */
    private record Way(String name, Subject taker, Map<Pace, List<Measured>> rounds) {

        Figures of(Pace pace, java.util.function.ToDoubleFunction<Measured> figure) {
            return Figures.of(
                    rounds.getOrDefault(pace, List.of()).stream().mapToDouble(figure).toArray());
        }
    }

    @Override
    public String name() {
        return "B5";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject giver = run.lab().giver(DATABASE, RELAYED);
                Subject follower = run.lab().taker("flow-taker", RELAYED);
                Subject other = run.lab().taker("debezium-taker", CAPTURED)) {
            var ours = new Way("Fordel's relay", follower, new HashMap<>());
            var debezium = new Way("Debezium", other, new HashMap<>());
            measure(run, giver, ours, debezium);
        }
    }

    private static void measure(Run run, Subject giver, Way ours, Way debezium) throws Exception {
        var sending = new Sending(giver);
        var events = new Events(run.seed());
        long captured = 0;
        sending.stop();
        for (int round = 0; round <= run.rounds(); round++) {
            boolean warmUp = round == 0;
            run.progress("B5: relay, round %d", round);
            try (Turn relay = sending::stop) {
                sending.start();
                // what was appended in Debezium's turn comes first
                caughtUp(ours.taker(), giver.count("domain_event"));
                turn(run, giver, ours, events, warmUp);
            }
            run.progress("B5: Debezium, round %d", round);
            long before = giver.count("domain_event");
            try (var sender =
                    new DebeziumSender(
                            run.lab().adminUrl(),
                            DATABASE,
                            run.lab().brokers(),
                            CAPTURED,
                            StoredJson.mapper())) {
                turn(run, giver, debezium, events, warmUp);
            }
            captured += giver.count("domain_event") - before;
        }
        sending.start();
        long all = giver.count("domain_event");
        caughtUp(ours.taker(), all);
        report(run, ours, debezium);
        run.report()
                .aim(
                        "each event has its effect once: %,d by the relay, %,d by Debezium"
                                .formatted(all, captured),
                        single(ours.taker(), all) && single(debezium.taker(), captured));
    }

    private static void turn(Run run, Subject giver, Way way, Events events, boolean warmUp)
            throws Exception {
        Subject taker = way.taker();
        long effects = taker.count("domain_event") + OPENING;
        SteadyAppends.append(giver, events, OPENING_RATE, OPENING);
        caughtUp(taker, effects);
        run.lab().checkpoint();
        for (Pace pace : PACES) {
            boolean slow = pace.rate() < OPENING_RATE;
            int count = warmUp && slow ? pace.brief() : run.size(pace.full(), pace.brief());
            long begin = new Sending(giver).end();
            long begun = new Sending(taker).end();
            effects += count;
            SteadyAppends.append(giver, events, pace.rate(), count);
            caughtUp(taker, effects);
            if (!warmUp) {
                way.rounds()
                        .computeIfAbsent(pace, any -> new ArrayList<>())
                        .add(
                                compare(
                                        commits(giver, "tally.counted.v1", begin),
                                        commits(taker, EFFECT, begun)));
            }
        }
    }

    private static void caughtUp(Subject taker, long effects) {
        Waiting.until("the taker has caught up", () -> taker.count("domain_event") >= effects);
    }

    /** When PostgreSQL committed each number of each tally, in milliseconds. */
    private static Map<String, Double> commits(Subject service, String type, long after) {
        Map<String, Double> commits = new HashMap<>();
        service.sql()
                .sql(
                        """
                        select aggregate_id || ' ' || (payload::json ->> 'number') as number,
                               1000 * extract(epoch from pg_xact_commit_timestamp(xmin)) as committed
                        from domain_event where global_index > :after and payload_type = :type
                        """)
                .param("after", after)
                .param("type", type)
                .query((row, n) -> commits.merge(row.getString(1), row.getDouble(2), Math::min))
                .list();
        return commits;
    }

    private static Measured compare(Map<String, Double> causes, Map<String, Double> effects) {
        if (!effects.keySet().equals(causes.keySet())) {
            throw new IllegalStateException(
                    "%d events had %d effects, or those of others: look at the taker's parked messages."
                            .formatted(causes.size(), effects.size()));
        }
        double[] took =
                causes.entrySet().stream()
                        .mapToDouble(cause ->
                                effects.getOrDefault(cause.getKey(), Double.NaN) - cause.getValue())
                        .toArray();
        Figures latency = Figures.of(took);
        double behind = latest(effects) - latest(causes);
        return new Measured(latency.median(), latency.percentile(0.99), behind);
    }

    private static double latest(Map<String, Double> commits) {
        return commits.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static boolean single(Subject taker, long expected) {
        return taker.count("domain_event") == expected
                && taker.sql()
                                .sql(
                                        "select count(distinct aggregate_id || payload) from domain_event where payload_type = :type")
                                .param("type", EFFECT)
                                .query(Long.class)
                                .single()
                        == expected;
    }

    private static void report(Run run, Way ours, Way debezium) {
        run.report().heading("B5 Flow: commit to effect in another service");
        run.report()
                .line(
                        "From the commit of the giver's event to the commit of the taker's, both dated by PostgreSQL. Events are"
                                + " appended when they are due, one a transaction: %d events a round at 1 a second (idle), %d at 10, %d at"
                                + " 200, %d at 1,000. One JVM, one PostgreSQL server, one broker; each way has a topic and a taker of its"
                                + " own. The relay is stopped while Debezium is measured; Debezium is closed while the relay is. Debezium's"
                                + " records are the same CloudEvents, sent idempotently without transactions. Behind: from the last commit"
                                + " to the last effect.",
                        PACES.stream().map(pace -> run.size(pace.full(), pace.brief())).toArray());
        run.report().line("");
        run.report().head("events/s", "way", "p50, ms", "p99, ms", "behind, ms");
        for (Pace pace : PACES) {
            for (Way way : List.of(ours, debezium)) {
                run.report()
                        .row(
                                pace.rate(),
                                way.name(),
                                way.of(pace, Measured::p50).spread(),
                                way.of(pace, Measured::p99).spread(),
                                way.of(pace, Measured::behind).spread());
            }
        }
        aims(run, ours, debezium);
    }

    private static void aims(Run run, Way ours, Way debezium) {
        double idle = ours.of(PACES.getFirst(), Measured::p50).median();
        run.report().aim("idle p50 at most 5 ms: %.2f ms".formatted(idle), idle <= 5);
        for (Pace pace : PACES) {
            double p99 = ours.of(pace, Measured::p99).median();
            double other = debezium.of(pace, Measured::p99).median();
            if (pace.rate() <= 10) {
                run.report()
                        .aim(
                                "p99 at %,d events/s at most 25 ms: %.2f ms"
                                        .formatted(pace.rate(), p99),
                                p99 <= 25);
            }
            run.report()
                    .aim(
                            String.format(
                                    Locale.ROOT,
                                    "p99 at %,d events/s not above Debezium's: %.2f ms, %.2f ms",
                                    pace.rate(),
                                    p99,
                                    other),
                            p99 <= other);
        }
    }
}

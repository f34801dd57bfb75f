package dk.fordel.trials.bench;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.eventstore.Views;
import dk.fordel.trials.peers.DefaultProcessor;
import dk.fordel.trials.peers.PlainLoop;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

/** B6: a view is built anew from a million events while commands go on. */
final class RebuildBenchmark implements Benchmark {

    private static final String VIEW = "tallies";
    private static final String TOPIC = "fordel.trials-rebuild.v1";

    /** One way to build the view; how many events it took. */
    private interface Build {
        long run() throws Exception;
    }

    /** Events a second of each round, and what commands took meanwhile, in milliseconds. */
    private record Way(String name, Build build, List<Double> rates, List<Double> meanwhile) {

        static Way of(String name, Build build) {
            return new Way(name, build, new ArrayList<>(), new ArrayList<>());
        }

        void once(SteadyCommands commands, boolean counts) throws Exception {
            commands.taken();
            long begun = System.nanoTime();
            long events = build.run();
            double seconds = (System.nanoTime() - begun) / 1e9;
            double[] took = commands.taken().sorted();
            if (counts) {
                rates.add(events / seconds);
                Arrays.stream(took).forEach(meanwhile::add);
            }
        }

        Figures rate() {
            return Figures.of(rates);
        }

        Figures commands() {
            return Figures.of(meanwhile);
        }
    }

    @Override
    public String name() {
        return "B6";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject giver = run.lab().giver("rebuild", TOPIC)) {
            new Sending(giver).stop(); // or it would send what is filled in
            int events = run.size(1_000_000, 2_000);
            run.progress("B6: filling %,d events in", events);
            fill(giver, events);
            run.lab().checkpoint();
            measure(run, giver, events);
        }
    }

    private static void measure(Run run, Subject giver, int events) throws Exception {
        Duration slice = Duration.ofMillis(run.size(20_000, 700));
        run.report().heading("B6 Rebuilding a view");
        run.report()
                .line(
                        "%,d events in streams of ten that lie scattered; meanwhile 20 commands a second, whose time counts from when"
                                + " each was due; the view goes on, too; the relay rests. The defaults (a transaction for each event, one"
                                + " segment) get %.1f s a round, and so do commands with no rebuild beside them.",
                        events, slice.toMillis() / 1e3);
        run.report().line("");
        run.report().head("way", "events/s", "p99 of a command meanwhile, ms");
        var loop = new PlainLoop(giver.part(DataSource.class), StoredJson.mapper());
        var quiet =
                Way.of(
                        "no rebuild",
                        () -> {
                            pass(slice);
                            return 0;
                        });
        var ours = Way.of("Views.rebuild", () -> rebuild(giver));
        var plain =
                Way.of(
                        "plain SQL loop",
                        () -> {
                            loop.restart();
                            return loop.run();
                        });
        var defaults = Way.of("Axon's default settings", () -> defaults(giver, slice));
        List<Way> ways = List.of(quiet, ours, plain, defaults);
        try (var commands = new SteadyCommands(giver.part(CommandGateway.class), run.seed())) {
            for (int round = 0; round <= run.rounds(); round++) {
                for (Way way : ways) {
                    run.progress("B6: %s, round %d", way.name(), round);
                    way.once(commands, round > 0);
                }
            }
        }
        for (Way way : ways) {
            run.report()
                    .row(
                            way.name(),
                            way == quiet ? "" : way.rate().spread(1),
                            milliseconds(way.commands()));
        }
        aims(run, quiet, ours, plain, defaults);
        Waiting.until("the view has caught up", () -> behind(giver) == 0);
        loop.run();
        String rows = hash(giver, "tally_row");
        run.report()
                .aim(
                        "the rows of view and loop are the same: %,d rows, md5 %s"
                                .formatted(giver.count("tally_row"), rows),
                        rows.equals(hash(giver, "loop_row")));
    }

    private static void aims(Run run, Way quiet, Way ours, Way plain, Way defaults) {
        double rate = ours.rate().median();
        double times = rate / defaults.rate().median();
        double share = rate / plain.rate().median();
        double before = quiet.commands().percentile(0.99);
        double during = ours.commands().percentile(0.99);
        run.report().aim("at least 20 times the defaults: %.1f".formatted(times), times >= 20);
        run.report().aim("at least 0.5 of the plain loop: %.2f".formatted(share), share >= 0.5);
        run.report()
                .aim(
                        "p99 of commands at most doubled by a rebuild: %.1f ms, %.1f ms without"
                                .formatted(during, before),
                        during <= 2 * before);
    }

    private static long rebuild(Subject giver) {
        Views views = giver.part(Views.class);
        long end = views.end();
        long events = giver.count("domain_event");
        views.rebuild(VIEW);
        Waiting.until("the view is rebuilt", () -> view(views).position() >= end);
        return events;
    }

    private static long defaults(Subject giver, Duration slice) {
        return DefaultProcessor.run(
                giver.part(EventStore.class),
                giver.part(TokenStore.class),
                giver.part(TransactionManager.class),
                giver.part(JdbcClient.class),
                () -> pass(slice));
    }

    /** View and relay are put behind what was filled in, as if they had seen it long ago. */
    private static void fill(Subject giver, int events) throws Exception {
        StreamingEventProcessor view =
                giver.part(Configuration.class)
                        .eventProcessingConfiguration()
                        .eventProcessor(VIEW, StreamingEventProcessor.class)
                        .orElseThrow();
        Waiting.until("the view is at work", () -> !view.processingStatus().isEmpty());
        view.shutDown();
        String user = giver.database().user();
        giver.asOwner(
                PlainLoop.CREATE,
                DefaultProcessor.CREATE,
                "grant select, insert, update, delete on loop_row, default_row to " + user);
        Events.fill(giver, events);
        Events.publishFilled(giver);
        TokenStore tokens = giver.part(TokenStore.class);
        TrackingToken head = giver.engine().createHeadToken();
        giver.transaction()
                .executeWithoutResult(status -> {
                    tokens.fetchToken(VIEW, 0);
                    tokens.storeToken(head, VIEW, 0);
                    tokens.releaseClaim(VIEW, 0);
                });
        view.start();
        Waiting.until("the view is at work again", () -> !view.processingStatus().isEmpty());
    }

    private static Views.View view(Views views) {
        return views.all().stream()
                .filter(view -> view.name().equals(VIEW))
                .findFirst()
                .orElseThrow();
    }

    private static long behind(Subject giver) {
        return view(giver.part(Views.class)).behind();
    }

    private static String hash(Subject giver, String table) {
        return giver.sql()
                .sql(
                        "select coalesce(md5(string_agg(tally || ' ' || number, ',' order by tally)), 'no rows') from "
                                + table)
                .query(String.class)
                .single();
    }

    private static String milliseconds(Figures commands) {
        return String.format(Locale.ROOT, "%,.1f", commands.percentile(0.99));
    }

    private static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}

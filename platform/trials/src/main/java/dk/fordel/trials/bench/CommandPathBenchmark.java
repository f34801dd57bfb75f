package dk.fordel.trials.bench;

import dk.fordel.eventstore.Views;
import dk.fordel.kernel.CommandOrigin;
import dk.fordel.trials.Report;
import dk.fordel.trials.bench.Contest.Result;
import dk.fordel.trials.bench.Contest.Way;
import dk.fordel.trials.peers.PlainRow;
import dk.fordel.trials.peers.PlainTable;
import dk.fordel.trials.subject.giver.Count;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.Serializer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** B1, the whole command path: bus, loading, deciding, appending, beside a plain insert. */
final class CommandPathBenchmark implements Benchmark {

    private static final CommandOrigin ORIGIN = CommandOrigin.ofService("bench");
    private static final String ALONE = "commands, nothing beside";
    private static final String ALONG = "commands, view and relay along";
    private static final String PLAIN = "plain inserts";

    @Override
    public String name() {
        return "B1";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject store = run.lab().store("commands-alone");
                Subject giver = run.lab().giver("commands-along")) {
            measure(run, store, giver);
        }
    }

    private static void measure(Run run, Subject store, Subject giver) throws Exception {
        store.asOwner(
                PlainTable.CREATE,
                "grant select, insert on plain_event to " + store.database().user());
        run.report().heading("B1 Commands: the whole path");
        run.report()
                .line(
                        "`CommandGateway.sendAndWait`: each command loads its tally (0 to 9 events), appends one event, commits."
                                + " Once with nothing beside, once in the giver with its view and its relay to Kafka working along"
                                + " (in the same JVM and on the same processors). Plain inserts: the same row, one a transaction.");
        run.report().line("");
        run.report()
                .head(
                        "clients",
                        "way",
                        "commands/s",
                        "of plain inserts",
                        "p99, ms",
                        "of plain inserts");
        List<Aims> aims = List.of(Aims.of(ALONE), Aims.of(ALONG));
        for (int clients : new int[] {1, 8, 32}) {
            run.progress("B1: commands from %d clients", clients);
            run.lab().checkpoint();
            int each = run.size(clients == 1 ? 1_000 : 3_200 / clients, 2);
            List<Result> results = contest(run, store, giver, clients, each);
            Result plain = results.getLast();
            for (Result result : results) {
                run.report()
                        .row(
                                clients,
                                result.way(),
                                result.rate().spread(1),
                                AppendBenchmark.ratio(result.rateBeside(plain)),
                                result.p99().spread(),
                                AppendBenchmark.ratio(result.p99Beside(plain)));
            }
            for (Aims way : aims) {
                way.see(results, clients + " clients");
            }
        }
        aims.forEach(way -> way.tell(run.report()));
    }

    /** What one way promises beside plain inserts. */
    private record Aims(String way, Lowest rate, Lowest p99) {

        static Aims of(String way) {
            return new Aims(way, new Lowest(), new Lowest());
        }

        void see(List<Result> results, String where) {
            Result plain = results.getLast();
            for (Result result : results) {
                if (result.way().equals(way)) {
                    rate.see(result.rateBeside(plain), where);
                    p99.see(1 / result.p99Beside(plain), where);
                }
            }
        }

        void tell(Report report) {
            report.aim(
                    "%s: at least 0.5 of plain inserts; lowest %s".formatted(way, rate.told()),
                    rate.atLeast(0.5));
            report.aim(
                    "%s: p99 at most twice that of plain inserts; highest %s"
                            .formatted(way, p99.toldInverse()),
                    p99.atLeast(0.5));
        }
    }

    private static List<Result> contest(
            Run run, Subject store, Subject giver, int clients, int each) throws Exception {
        var events = new Events(run.seed() + clients);
        Serializer json = store.json();
        var plain = new PlainTable(store.part(DataSource.class));
        CommandGateway alone = store.part(CommandGateway.class);
        CommandGateway along = giver.part(CommandGateway.class);
        return Contest.hold(
                run.rounds(),
                List.of(
                        new Way(
                                ALONE,
                                () ->
                                        work(
                                                events,
                                                clients,
                                                each,
                                                (tally, n) -> count(alone, tally, n))),
                        new Way(
                                ALONG,
                                () -> {
                                    var timings =
                                            work(
                                                    events,
                                                    clients,
                                                    each,
                                                    (tally, n) -> count(along, tally, n));
                                    settle(giver);
                                    return timings;
                                }),
                        new Way(
                                PLAIN,
                                () ->
                                        work(
                                                events,
                                                clients,
                                                each,
                                                (tally, n) ->
                                                        () ->
                                                                plain.append(
                                                                        List.of(
                                                                                PlainRow.of(
                                                                                        events
                                                                                                .event(
                                                                                                        tally,
                                                                                                        n,
                                                                                                        ORIGIN
                                                                                                                .entries()),
                                                                                        json)))))));
    }

    /** What a client does with the nth event of a tally. */
    private interface OneEvent {
        Clients.Action of(UUID tally, int n);
    }

    private static Contest.Timings work(Events events, int clients, int each, OneEvent one)
            throws Exception {
        List<List<Clients.Action>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            List<Clients.Action> actions = new ArrayList<>();
            UUID tally = events.id();
            for (int i = 0; i < each; i++) {
                if (i % 10 == 0) {
                    tally = events.id();
                }
                actions.add(one.of(tally, i % 10));
            }
            all.add(actions);
        }
        return Clients.run(all);
    }

    private static Clients.Action count(CommandGateway commands, UUID tally, int n) {
        return () -> {
            try (var _ = ORIGIN.begin()) {
                Long number = commands.sendAndWait(new Count(tally, Events.NOTE));
                if (number != n + 1) {
                    throw new IllegalStateException(
                            "Tally %s stands at %d after %d commands."
                                    .formatted(tally, number, n + 1));
                }
            }
        };
    }

    /** What the giver still has to do takes nothing from who is measured next. */
    private static void settle(Subject giver) {
        Views views = giver.part(Views.class);
        Waiting.until(
                "view and relay have caught up",
                () ->
                        views.all().stream().allMatch(view -> view.behind() == 0)
                                && relayed(giver) >= views.end());
    }

    private static long relayed(Subject giver) {
        return giver.sql().sql("select position from follower_position").query(Long.class).single();
    }
}

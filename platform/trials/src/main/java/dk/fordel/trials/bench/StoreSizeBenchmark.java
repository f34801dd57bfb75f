package dk.fordel.trials.bench;

import dk.fordel.trials.bench.Contest.Result;
import dk.fordel.trials.bench.Contest.Timings;
import dk.fordel.trials.bench.Contest.Way;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;

/** B2: appending and loading when a million or five million events are there already. */
final class StoreSizeBenchmark implements Benchmark {

    /** So that there is something to load in the empty store, too. */
    private static final int HARDLY_ANYTHING = 1_000;

    /** A store and how many events were filled into it. */
    private record Filled(String name, Subject store, int events) {}

    /** What is measured on each store. */
    private interface Task {
        Timings on(Filled filled) throws Exception;
    }

    @Override
    public String name() {
        return "B2";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject empty = run.lab().store("size-empty");
                Subject million = run.lab().store("size-million");
                Subject five = run.lab().store("size-five-million")) {
            measure(
                    run,
                    List.of(
                            filled(run, empty, "empty", run.size(HARDLY_ANYTHING, 100)),
                            filled(run, million, "1 million", run.size(1_000_000, 1_000)),
                            filled(run, five, "5 million", run.size(5_000_000, 5_000))));
        }
    }

    private static void measure(Run run, List<Filled> stores) throws Exception {
        run.lab().checkpoint();
        run.report().heading("B2 Size of the store");
        run.report()
                .line(
                        "One event a transaction; a load reads one of all streams of ten events, drawn at random. The stores were"
                                + " filled by SQL (%,d, %,d and %,d events in streams of ten that lie scattered), indexes built"
                                + " afterwards, statistics taken.",
                        stores.get(0).events(), stores.get(1).events(), stores.get(2).events());
        run.report().line("");
        run.report()
                .head("task", "events in the store", "a second", "of the empty store", "p99, ms");
        var events = new Events(run.seed());
        var lowest = new Lowest();
        compete(
                run,
                stores,
                lowest,
                "append, 1 writer",
                filled -> append(events, filled, 1, run.size(2_000, 3)));
        compete(
                run,
                stores,
                lowest,
                "append, 8 writers",
                filled -> append(events, filled, 8, run.size(500, 2)));
        compete(run, stores, lowest, "load", filled -> load(events, filled, run.size(2_000, 5)));
        run.report()
                .aim(
                        "a filled store reaches at least 0.8 of the empty one; lowest %s"
                                .formatted(lowest.told()),
                        lowest.atLeast(0.8));
    }

    private static Filled filled(Run run, Subject store, String name, int events) throws Exception {
        run.progress("B2: filling %,d events in", events);
        Events.fill(store, events);
        Events.publishFilled(store);
        return new Filled(name, store, events);
    }

    private static void compete(Run run, List<Filled> stores, Lowest lowest, String task, Task work)
            throws Exception {
        run.progress("B2: %s", task);
        List<Way> ways = new ArrayList<>();
        for (Filled filled : stores) {
            ways.add(new Way(filled.name(), () -> work.on(filled)));
        }
        List<Result> results = Contest.hold(run.rounds(), ways);
        Result empty = results.getFirst();
        for (Result result : results) {
            run.report()
                    .row(
                            task,
                            result.way(),
                            result.rate().spread(1),
                            AppendBenchmark.ratio(result.rateBeside(empty)),
                            result.p99().spread());
            lowest.see(result.rateBeside(empty), task + ", " + result.way());
        }
    }

    private static Timings append(Events events, Filled filled, int writers, int each)
            throws Exception {
        EventStorageEngine engine = filled.store().engine();
        TransactionTemplate transaction = filled.store().transaction();
        return AppendBenchmark.append(
                events,
                writers,
                each,
                1,
                facts ->
                        () ->
                                transaction.executeWithoutResult(
                                        status -> engine.appendEvents(facts)));
    }

    private static Timings load(Events events, Filled filled, int loads) throws Exception {
        EventStorageEngine engine = filled.store().engine();
        List<Clients.Action> actions = new ArrayList<>();
        for (int i = 0; i < loads; i++) {
            String stream = events.filledStream(filled.events());
            actions.add(() -> load(engine, stream));
        }
        return Clients.run(List.of(actions));
    }

    private static void load(EventStorageEngine engine, String stream) {
        long read =
                engine.readEvents(stream).asStream().map(DomainEventMessage::getPayload).count();
        if (read != Events.IN_A_FILLED_STREAM) {
            throw new IllegalStateException(
                    "%d events were read of stream %s, which has ten.".formatted(read, stream));
        }
    }
}

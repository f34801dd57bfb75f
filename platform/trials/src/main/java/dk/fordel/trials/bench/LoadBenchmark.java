package dk.fordel.trials.bench;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.trials.bench.Contest.Result;
import dk.fordel.trials.bench.Contest.Way;
import dk.fordel.trials.peers.PlainStreams;
import dk.fordel.trials.subject.giver.Counted;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** B3: loading a stream, plain and from a snapshot, beside select and parse. */
final class LoadBenchmark implements Benchmark {

    private static final String EVENTS = "Fordel, no snapshot";
    private static final String SNAPSHOT = "Fordel, from a snapshot";
    private static final String PLAIN = "select and parse";

    /** Events since the snapshot. */
    private static final int SINCE = 5;

    private final Lowest lowest = new Lowest();

    @Override
    public String name() {
        return "B3";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject store = run.lab().store("load")) {
            measure(run, store);
        }
    }

    private void measure(Run run, Subject store) throws Exception {
        run.report().heading("B3 Loading a stream");
        run.report()
                .line(
                        "`EventStore.readEvents`, every event deserialised; what a repository does before a command. The snapshot"
                                + " stands %d events before the end. Select and parse: one statement, payload and metadata of the same"
                                + " rows parsed by Jackson. One client.",
                        SINCE);
        run.report().line("");
        run.report()
                .head("events in the stream", "way", "loads/s", "of select and parse", "p99, ms");
        measure(run, store, 10, run.size(2_000, 3));
        measure(run, store, 100, run.size(600, 2));
        measure(run, store, 1_000, run.size(80, 1));
        run.report()
                .aim(
                        "without a snapshot at least 0.7 of select and parse; lowest %s"
                                .formatted(lowest.told()),
                        lowest.atLeast(0.7));
    }

    private void measure(Run run, Subject store, int length, int loads) throws Exception {
        run.progress("B3: streams of %,d events", length);
        var events = new Events(run.seed() + length);
        String whole = append(store, events, length);
        String shortened = append(store, events, length);
        snapshot(store, events, shortened, length - SINCE);
        EventStore loading = store.part(EventStore.class);
        var select = new PlainStreams(store.part(DataSource.class), StoredJson.mapper());
        List<Result> results =
                Contest.hold(
                        run.rounds(),
                        List.of(
                                way(EVENTS, loads, length, () -> load(loading, whole)),
                                way(SNAPSHOT, loads, SINCE + 1, () -> load(loading, shortened)),
                                way(PLAIN, loads, length, () -> select.load(whole))));
        Result plain = results.getLast();
        for (Result result : results) {
            run.report()
                    .row(
                            length,
                            result.way(),
                            result.rate().spread(1),
                            AppendBenchmark.ratio(result.rateBeside(plain)),
                            result.p99().spread());
        }
        lowest.see(results.getFirst().rateBeside(plain), length + " events");
    }

    /** A way to load a stream; how many events it saw. */
    private interface Loading {
        long load() throws Exception;
    }

    private static Way way(String name, int loads, int expected, Loading loading) {
        Clients.Action action =
                () -> {
                    long seen = loading.load();
                    if (seen != expected) {
                        throw new IllegalStateException(
                                "%s saw %d events instead of %d.".formatted(name, seen, expected));
                    }
                };
        return new Way(name, () -> Clients.run(List.of(Collections.nCopies(loads, action))));
    }

    private static long load(EventStore store, String stream) {
        return store.readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(Counted.class::isInstance)
                .count();
    }

    private static String append(Subject store, Events events, int length) {
        UUID tally = events.id();
        store.transaction()
                .executeWithoutResult(
                        status -> store.engine().appendEvents(events.stream(tally, 0, length)));
        return tally.toString();
    }

    /** The state of a tally is about as large as its last event, which stands for it. */
    private static void snapshot(Subject store, Events events, String stream, int covered) {
        store.transaction()
                .executeWithoutResult(status ->
                        store.engine()
                                .storeSnapshot(
                                        events.event(
                                                UUID.fromString(stream), covered - 1, Map.of())));
    }
}

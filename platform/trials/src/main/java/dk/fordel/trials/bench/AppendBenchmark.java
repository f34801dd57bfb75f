package dk.fordel.trials.bench;

import dk.fordel.trials.bench.Contest.Result;
import dk.fordel.trials.bench.Contest.Way;
import dk.fordel.trials.peers.PlainRow;
import dk.fordel.trials.peers.PlainTable;
import dk.fordel.trials.peers.StockStore;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import javax.sql.DataSource;

/** B1, the engine: appending beside Axon's stock engine and beside plain inserts. */
final class AppendBenchmark implements Benchmark {

    private static final List<String> TABLES =
            List.of("domain_event", "DomainEventEntry", "plain_event");

    private final Lowest rate = new Lowest();
    private final Lowest p99 = new Lowest();

    @Override
    public String name() {
        return "B1";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject store = run.lab().store("append")) {
            measure(run, store);
        }
    }

    private void measure(Run run, Subject store) throws Exception {
        try (var owner = store.owner()) {
            StockStore.create(owner, store.database().user());
        }
        store.asOwner(
                PlainTable.CREATE,
                "grant select, insert on plain_event to " + store.database().user());
        run.report().heading("B1 Append: the engine");
        run.report()
                .line(
                        "Each transaction begins, appends and commits through one pool; ten transactions make a stream; payload"
                                + " about 300 bytes; batched inserts of the peers are rewritten (`reWriteBatchedInserts`). All write the same"
                                + " JSON within the time measured, with the same mapper: what is compared is the way into the table.");
        run.report().line("");
        run.report()
                .head(
                        "writers",
                        "events a transaction",
                        "way",
                        "events/s",
                        "of plain inserts",
                        "p99 of a transaction, ms",
                        "of plain inserts");
        for (int size : new int[] {1, 100}) {
            for (int writers : new int[] {1, 8, 32}) {
                measure(run, store, writers, size);
            }
        }
        run.report()
                .aim(
                        "the engine reaches at least 0.9 of plain inserts; lowest %s"
                                .formatted(rate.told()),
                        rate.atLeast(0.9));
        run.report()
                .aim(
                        "its p99 is at most twice that of plain inserts; highest %s"
                                .formatted(p99.toldInverse()),
                        p99.atLeast(0.5));
    }

    private void measure(Run run, Subject store, int writers, int size) throws Exception {
        run.progress("B1: %d writers, %d events a transaction", writers, size);
        store.asOwner(TABLES.stream().map(table -> "truncate " + table).toArray(String[]::new));
        run.lab().checkpoint();
        int transactions = run.size(size > 1 ? 480 : writers > 1 ? 6_400 : 2_400, 2 * writers);
        int each = transactions / writers;
        List<Result> results =
                Contest.hold(
                        run.rounds(), ways(store, new Events(run.seed()), writers, each, size));
        mustHoldAll(store, (run.rounds() + 1L) * writers * each * size);
        Result plain = results.getLast();
        for (Result result : results) {
            run.report()
                    .row(
                            writers,
                            size,
                            result.way(),
                            result.rate().spread(size),
                            ratio(result.rateBeside(plain)),
                            result.p99().spread(),
                            ratio(result.p99Beside(plain)));
        }
        String where = "%d writers, %d events a transaction".formatted(writers, size);
        rate.see(results.getFirst().rateBeside(plain), where);
        p99.see(1 / results.getFirst().p99Beside(plain), where);
    }

    private static List<Way> ways(Subject store, Events events, int writers, int each, int size) {
        Serializer json = store.json();
        TransactionTemplate transaction = store.transaction();
        EventStorageEngine ours = store.engine();
        EventStorageEngine stock =
                StockStore.engine(
                        store.part(ConnectionProvider.class),
                        store.part(TransactionManager.class),
                        json);
        var plain = new PlainTable(store.part(DataSource.class));
        return List.of(
                new Way(
                        "Fordel",
                        () ->
                                append(
                                        events,
                                        writers,
                                        each,
                                        size,
                                        facts -> appending(ours, transaction, facts))),
                new Way(
                        "Axon's stock engine",
                        () ->
                                append(
                                        events,
                                        writers,
                                        each,
                                        size,
                                        facts -> appending(stock, transaction, facts))),
                new Way(
                        "plain inserts",
                        () ->
                                append(
                                        events,
                                        writers,
                                        each,
                                        size,
                                        facts ->
                                                () ->
                                                        plain.append(
                                                                facts.stream()
                                                                        .map(fact ->
                                                                                PlainRow.of(
                                                                                        fact, json))
                                                                        .toList()))));
    }

    private static Clients.Action appending(
            EventStorageEngine engine,
            TransactionTemplate transaction,
            List<DomainEventMessage<?>> facts) {
        return () -> transaction.executeWithoutResult(status -> engine.appendEvents(facts));
    }

    static Contest.Timings append(
            Events events,
            int writers,
            int each,
            int size,
            Function<List<DomainEventMessage<?>>, Clients.Action> appending)
            throws Exception {
        List<List<Clients.Action>> clients = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            clients.add(events.transactions(each, size).stream().map(appending).toList());
        }
        return Clients.run(clients);
    }

    private static void mustHoldAll(Subject store, long expected) {
        for (String table : TABLES) {
            long stored = store.count(table);
            if (stored != expected) {
                throw new IllegalStateException(
                        "%s holds %d events after %d were appended and acknowledged."
                                .formatted(table, stored, expected));
            }
        }
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}

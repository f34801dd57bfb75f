package dk.fordel.trials.bench;

import dk.fordel.trials.bench.Contest.Result;
import dk.fordel.trials.bench.Contest.Timings;
import dk.fordel.trials.bench.Contest.Way;
import dk.fordel.trials.peers.PlainSendLoop;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

/** B5, the drain: a store full of events that wait, as after a broker's long absence. */
final class DrainBenchmark implements Benchmark {

    private static final String RELAYED = "fordel.trials-drain.v1";
    private static final String LOOPED = "fordel.trials-drain-loop.v1";
    private static final int PARTITIONS = 6;

    @Override
    public String name() {
        return "B5";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject giver = run.lab().giver("drain", RELAYED);
                Admin admin =
                        Admin.create(Map.of("bootstrap.servers", (Object) run.lab().brokers()))) {
            admin.createTopics(List.of(new NewTopic(LOOPED, PARTITIONS, (short) 1))).all().get();
            measure(run, giver, admin);
        }
    }

    private static void measure(Run run, Subject giver, Admin admin) throws Exception {
        int events = run.size(200_000, 2_000);
        var sending = new Sending(giver);
        sending.stop();
        restView(giver);
        run.progress("B5: filling %,d events in", events);
        Events.fill(giver, events);
        Events.publishFilled(giver);
        run.report().heading("B5 Drain");
        run.report()
                .line(
                        "%,d events of about 300 bytes wait in the store. The relay: from its start, with lease and look at the"
                                + " topic's end, until its position has reached the last one; each batch of 1,000 is decoded, becomes a"
                                + " CloudEvent and goes out; eight share a Kafka transaction. The raw loop reads pages of 1,000 and sends the stored"
                                + " JSON as it is, idempotently; a page is acknowledged before the next is read. View and taker rest;"
                                + " topics are emptied before each round.",
                        events);
        run.report().line("");
        run.report().head("way", "events/s", "of the raw loop");
        List<Result> results =
                Contest.hold(
                        run.rounds(),
                        List.of(
                                new Way("relay", () -> relay(run, giver, admin, events)),
                                new Way("raw loop", () -> loop(run, giver, admin, events))));
        Result raw = results.getLast();
        for (Result result : results) {
            run.report()
                    .row(
                            result.way(),
                            result.rate().spread(1),
                            AppendBenchmark.ratio(result.rateBeside(raw)));
        }
        double share = results.getFirst().rateBeside(raw);
        run.report().aim("drain at least 0.5 of the raw loop: %.2f".formatted(share), share >= 0.5);
    }

    private static Timings relay(Run run, Subject giver, Admin admin, int events) throws Exception {
        run.progress("B5: the relay drains");
        empty(admin, RELAYED); // then the relay begins at the first event
        giver.asOwner("update follower_position set position = -1");
        run.lab().checkpoint();
        var sending = new Sending(giver);
        long end = sending.end();
        try {
            return timed(
                    events,
                    () -> {
                        sending.start();
                        Waiting.until("all is sent", () -> sending.position() >= end);
                        return (long) events;
                    });
        } finally {
            sending.stop();
        }
    }

    private static Timings loop(Run run, Subject giver, Admin admin, int events) throws Exception {
        run.progress("B5: the raw loop drains");
        empty(admin, LOOPED);
        run.lab().checkpoint();
        var source = giver.part(DataSource.class);
        return timed(events, () -> PlainSendLoop.run(source, run.lab().brokers(), LOOPED));
    }

    private static Timings timed(int events, Callable<Long> drain) throws Exception {
        long begun = System.nanoTime();
        long sent = drain.call();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (sent != events) {
            throw new IllegalStateException("%,d of %,d events were sent.".formatted(sent, events));
        }
        return new Timings(events / seconds, 0);
    }

    private static void empty(Admin admin, String topic) throws Exception {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            all.put(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(-1));
        }
        admin.deleteRecords(all).all().get();
    }

    private static void restView(Subject giver) {
        StreamingEventProcessor view =
                giver.part(Configuration.class)
                        .eventProcessingConfiguration()
                        .eventProcessor("tallies", StreamingEventProcessor.class)
                        .orElseThrow();
        view.shutDown();
    }
}

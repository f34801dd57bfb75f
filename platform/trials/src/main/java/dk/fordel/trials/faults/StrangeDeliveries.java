package dk.fordel.trials.faults;

import dk.fordel.trials.checker.Checker;
import dk.fordel.trials.subject.TallyCounted;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * F3: a taker is fed three times with everything, shuffled, with poison and nonsense; after retry
 * of what was parked it must stand where one stands that was fed properly.
 *
 * <p>Longer than other files: one scene, played from the first delivery to the verdict in the order
 * in which it is read.
 */
final class StrangeDeliveries {

    /**
     * @param tallies how many
     * @param each facts of each
     * @param perSecond deliveries
     */
    record Size(int tallies, int each, int perSecond) {}

    /**
     * What came of it.
     *
     * @param differences a sentence for each tally that does not stand where it should
     * @param parked messages that waited for an operator
     * @param discarded those that no retry can mend
     * @param largeRefused whether the broker refused 10 MB as it is configured
     * @param delay the longest way of a fact of a healthy tally, in seconds
     * @param cleanDelay the same when nothing strange came
     */
    record Outcome(
            List<String> differences,
            int parked,
            int discarded,
            boolean largeRefused,
            double delay,
            double cleanDelay) {}

    private static final int LARGE = 10 * 1024 * 1024;
    private static final String MOST_BYTES = "12582912";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");
    private static final Pattern STILL = Pattern.compile("\"stillParked\":(\\d+)");

    private final Site site;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Instant> sentAt = new HashMap<>();

    private StrangeDeliveries(Site site) {
        this.site = site;
    }

    static Outcome run(Path folder, Programs programs, Site.Plan plan, Size size, long seed) {
        var deliveries = Deliveries.of(size.tallies(), size.each(), LARGE, seed);
        Map<UUID, List<Long>> clean;
        Map<UUID, Long> cleanView;
        double cleanDelay;
        try (var site =
                Site.start(folder.resolve("clean"), programs, Site.Plan.ordinary().noGiver())) {
            site.restartTaker("FORDEL_TRIALS_ANTIDOTE", "yes");
            var trial = new StrangeDeliveries(site);
            trial.wakeUp(deliveries);
            trial.send(deliveries.clean(), size.perSecond());
            trial.awaitEnds(deliveries.clean());
            clean = Checker.followed(site.takerStore().url());
            awaitView(site);
            cleanView = Checker.view(site.takerStore().url());
            cleanDelay = trial.longestWay(deliveries);
        }
        return strange(folder, programs, plan, size, deliveries, clean, cleanView, cleanDelay);
    }

    /** Without a clean run beside it: what must come out is read off the deliveries. */
    static Outcome alone(Path folder, Programs programs, Site.Plan plan, Size size, long seed) {
        var deliveries = Deliveries.of(size.tallies(), size.each(), LARGE, seed);
        var expected = deliveries.expected();
        Map<UUID, Long> view = new HashMap<>();
        expected.forEach((tally, numbers) -> view.put(tally, numbers.getLast()));
        return strange(folder, programs, plan, size, deliveries, expected, view, 0);
    }

    private static Outcome strange(
            Path folder,
            Programs programs,
            Site.Plan plan,
            Size size,
            Deliveries deliveries,
            Map<UUID, List<Long>> wanted,
            Map<UUID, Long> wantedView,
            double cleanDelay) {
        try (var site = Site.start(folder.resolve("strange"), programs, plan.noGiver())) {
            var trial = new StrangeDeliveries(site);
            boolean refused = trial.largeIsRefused();
            trial.allowLarge();
            trial.wakeUp(deliveries);
            trial.send(deliveries.strange(), size.perSecond());
            trial.awaitEnds(deliveries.strange());
            double delay = trial.longestWay(deliveries);
            site.restartTaker("FORDEL_TRIALS_ANTIDOTE", "yes");
            int parked =
                    site
                            .takerStore()
                            .numbers(
                                    "select count(*) from parked_message where resolved_at is null")
                            .stream()
                            .mapToInt(Long::intValue)
                            .sum();
            int discarded = trial.mend();
            awaitView(site);
            return new Outcome(
                    differences(
                            wanted,
                            Checker.followed(site.takerStore().url()),
                            wantedView,
                            Checker.view(site.takerStore().url())),
                    parked,
                    discarded,
                    refused,
                    delay,
                    cleanDelay);
        }
    }

    private static List<String> differences(
            Map<UUID, List<Long>> clean,
            Map<UUID, List<Long>> strange,
            Map<UUID, Long> cleanView,
            Map<UUID, Long> view) {
        List<String> differences = new ArrayList<>();
        var tallies = new TreeSet<>(clean.keySet());
        tallies.addAll(strange.keySet());
        for (var tally : tallies) {
            var wanted = clean.getOrDefault(tally, List.of());
            var found = strange.getOrDefault(tally, List.of());
            if (!wanted.equals(found)) {
                differences.add(
                        "Tally %s has the events %s instead of %s."
                                .formatted(tally, found, wanted));
            } else if (!cleanView.getOrDefault(tally, 0L).equals(view.getOrDefault(tally, 0L))) {
                differences.add(
                        "Tally %s stands at %s in the view instead of %s."
                                .formatted(tally, view.get(tally), cleanView.get(tally)));
            }
        }
        return differences;
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        site.brokers(),
                        "acks",
                        "all",
                        "max.request.size",
                        MOST_BYTES),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private boolean largeIsRefused() {
        var large = new UUID(0, 0);
        try (var producer = producer()) {
            producer.send(Fact.counted(large, large, 1, "x".repeat(LARGE)).record()).get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RecordTooLargeException;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A site may allow it; then it is a fact like any other. */
    private void allowLarge() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", site.brokers()))) {
            admin.incrementalAlterConfigs(
                            Map.of(
                                    new ConfigResource(
                                            ConfigResource.Type.TOPIC, TallyCounted.TOPIC),
                                    List.of(
                                            new AlterConfigOp(
                                                    new ConfigEntry(
                                                            "max.message.bytes", MOST_BYTES),
                                                    AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topic cannot be made to take 10 MB.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void wakeUp(Deliveries deliveries) {
        send(deliveries.first(), Deliveries.PARTITIONS);
        awaitEnds(deliveries.first());
        sentAt.clear();
    }

    private void send(List<Fact> facts, int perSecond) {
        try (var producer = producer()) {
            long begun = System.nanoTime();
            int n = 0;
            for (var fact : facts) {
                long due = begun + n++ * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    Site.pause(1);
                }
                sentAt.putIfAbsent(fact.tally() + " " + fact.number(), Instant.now());
                producer.send(fact.record());
            }
            producer.flush();
        }
    }

    /**
     * The last record of each partition is a tally of its own; when it is followed, all was read.
     */
    private void awaitEnds(List<Fact> facts) {
        var ends = facts.subList(facts.size() - Deliveries.PARTITIONS, facts.size());
        Site.await(PATIENCE, () -> ends.stream().allMatch(end -> site.followed(end.tally(), 1)));
    }

    private static void awaitView(Site site) {
        Site.await(
                PATIENCE,
                () -> {
                    var view = Checker.view(site.takerStore().url());
                    return Checker.followed(site.takerStore().url()).entrySet().stream()
                            .allMatch(
                                    one -> one.getValue().getLast().equals(view.get(one.getKey())));
                });
    }

    private double longestWay(Deliveries deliveries) {
        double longest = 0;
        try (var connection = DriverManager.getConnection(site.takerStore().url());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select payload::jsonb ->> 'tally', payload::jsonb ->> 'number', min(recorded_at) from domain_event group by 1, 2")) {
            while (rows.next()) {
                var sent = sentAt.get(rows.getString(1) + " " + rows.getString(2));
                Timestamp effect = rows.getTimestamp(3);
                if (sent != null
                        && !deliveries.sick().contains(UUID.fromString(rows.getString(1)))) {
                    longest =
                            Math.max(
                                    longest,
                                    Duration.between(sent, effect.toInstant()).toNanos() / 1e9);
                }
            }
            return longest;
        } catch (SQLException e) {
            throw new IllegalStateException("The ways of the facts cannot be measured.", e);
        }
    }

    /** What an operator does: retries what is parked, and discards what cannot be mended. */
    private int mend() {
        int discarded = 0;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var id = oldest(); id != null && System.nanoTime() < deadline; id = oldest()) {
            var still = STILL.matcher(ask("POST", "/operations/parked/" + id + "/retry", ""));
            if (still.find()) {
                ask(
                        "POST",
                        "/operations/parked/" + still.group(1) + "/discard",
                        "{\"reason\":\"It has no number, and nobody can tell which.\"}");
                discarded++;
            }
        }
        return discarded;
    }

    private @Nullable String oldest() {
        var ids =
                ID.matcher(ask("GET", "/operations/parked?limit=1", ""))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        return ids.isEmpty() ? null : ids.getFirst();
    }

    private String ask(String method, String path, String body) {
        var request =
                HttpRequest.newBuilder(site.takerUri().resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + Site.token())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        "%s %s was answered with %d: %s"
                                .formatted(method, path, answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("The taker does not answer to " + path + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}

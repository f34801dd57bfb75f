package dk.fordel.trials.faults;

import dk.fordel.kernel.Role;
import dk.fordel.servers.FreePort;
import dk.fordel.servers.KafkaServer;
import dk.fordel.trials.checker.Checker;
import dk.fordel.trials.checker.Journal;
import dk.fordel.trials.checker.Verdict;
import dk.fordel.trials.subject.TallyCounted;
import dk.fordel.trials.subject.TrialToken;
import dk.fordel.trials.subject.giver.GiverApplication;
import dk.fordel.trials.subject.taker.TakerApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * PostgreSQL, Kafka, givers and a taker on folders and ports of their own, each started again at
 * once when it ends. Giver and taker have a PostgreSQL each, so that one can be set back without
 * the other.
 *
 * <p>Longer than other files: six processes that stand on one another are started, stopped, set
 * back and asked in one place, so that no fault leaves one of them behind.
 */
final class Site implements AutoCloseable {

    private static final String SECRET =
            UUID.randomUUID().toString().replace("-", "") + UUID.randomUUID();
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration DRAIN = Duration.ofSeconds(60);

    /** When nothing has moved for so long, nothing will. */
    private static final Duration STILL = Duration.ofSeconds(12);

    /**
     * What stands there.
     *
     * @param giverMain main classes of the givers, one or two on one database; none for a taker
     *     that is fed by the trial itself
     * @param takerMain main class of the taker
     * @param giverData where the giver's PostgreSQL keeps its data, below the site's folder
     * @param clocks how far the clocks of the givers, then of the taker, are off
     */
    record Plan(List<String> giverMain, String takerMain, String giverData, List<Duration> clocks) {

        static Plan ordinary() {
            return new Plan(
                    List.of(GiverApplication.class.getName()),
                    TakerApplication.class.getName(),
                    "giver-data",
                    List.of());
        }

        Plan twoGivers() {
            return new Plan(
                    List.of(GiverApplication.class.getName(), GiverApplication.class.getName()),
                    takerMain,
                    giverData,
                    clocks);
        }

        Plan noGiver() {
            return new Plan(List.of(), takerMain, giverData, clocks);
        }

        Plan givers(String... mains) {
            return new Plan(List.of(mains), takerMain, giverData, clocks);
        }

        Plan taker(String main) {
            return new Plan(giverMain, main, giverData, clocks);
        }

        Plan giverData(String data) {
            return new Plan(giverMain, takerMain, data, clocks);
        }

        Plan clocks(Duration... off) {
            return new Plan(giverMain, takerMain, giverData, List.of(off));
        }
    }

    private final Path folder;
    private final Programs programs;
    private final int brokerPort = FreePort.any();
    private final Restarted broker;
    private final Store giverStore;
    private final Store takerStore;
    private final List<URI> giverUris = new ArrayList<>();
    private final List<Restarted> givers = new ArrayList<>();
    private final URI takerUri = uri(FreePort.any());
    private final Map<String, String> takerExtra = new HashMap<>();
    private final Restarted taker;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Journal journal = new Journal();

    private Site(Path folder, Programs programs, Plan plan) {
        this.folder = folder;
        this.programs = programs;
        this.broker = Restarted.start("Kafka", "KILL", this::startBroker);
        this.takerStore = store(TakerApplication.NAME, "taker-data");
        this.giverStore =
                plan.giverMain().isEmpty()
                        ? takerStore
                        : store(GiverApplication.NAME, plan.giverData());
        for (var main : plan.giverMain()) {
            var uri = uri(FreePort.any());
            var name = "giver-" + (giverUris.size() + 1);
            var environment = service(giverStore, uri, offOf(plan, giverUris.size()));
            giverUris.add(uri);
            givers.add(
                    Restarted.start(
                            name,
                            "KILL",
                            () ->
                                    programs.start(
                                            main, environment, folder.resolve(name + ".log"))));
            awaitReady(uri, name); // the first migrates the database, the second finds it so
        }
        var environment = service(takerStore, takerUri, offOf(plan, giverUris.size()));
        this.taker =
                Restarted.start(
                        "taker",
                        "KILL",
                        () -> {
                            var all = new HashMap<>(environment);
                            all.putAll(takerExtra);
                            return programs.start(
                                    plan.takerMain(), all, folder.resolve("taker.log"));
                        });
        awaitReady(takerUri, "taker");
    }

    /** Starts everything and waits until it is ready. */
    static Site start(Path folder, Programs programs, Plan plan) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Site(folder, programs, plan);
    }

    private Store store(String name, String data) {
        return new Store(name, folder.resolve(data), folder.resolve(name + "-postgres.log"));
    }

    private static Duration offOf(Plan plan, int service) {
        return service < plan.clocks().size() ? plan.clocks().get(service) : Duration.ZERO;
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private Restarted.Started startBroker() {
        var started =
                KafkaServer.start(folder.resolve("kafka"), brokerPort, folder.resolve("kafka.log"));
        return Restarted.Started.of(started.process(), started::close);
    }

    private Map<String, String> service(Store store, URI uri, Duration off) {
        var environment = new HashMap<>(store.environment());
        environment.put("FORDEL_KAFKA", brokers());
        environment.put("FORDEL_INSTANCE", "at-" + uri.getPort());
        environment.put("FORDEL_ISSUER", "http://127.0.0.1/trials");
        environment.put("FORDEL_TRIALS_SECRET", SECRET);
        environment.put("FORDEL_TRIALS_CLOCK", off.toString());
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(uri.getPort()));
        return environment;
    }

    private void awaitReady(URI service, String name) {
        if (!await(START, () -> answers(service))) {
            throw new IllegalStateException(
                    "%s is not ready after %d s; see %s."
                            .formatted(name, START.toSeconds(), folder.resolve(name + ".log")));
        }
    }

    private boolean answers(URI service) {
        try {
            var question =
                    HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                            .timeout(Duration.ofSeconds(2))
                            .build();
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Looks every 20 ms until it is so; false when the patience ends before. */
    static boolean await(Duration patience, BooleanSupplier so) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause(20);
        }
        return true;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Load load(Load.Size size, long seed) {
        return new Load(giverUris, token(), journal, size, seed);
    }

    static String token() {
        return TrialToken.of(Role.ADMINISTRATOR, SECRET);
    }

    Restarted giver(int n) {
        return givers.get(n);
    }

    Restarted taker() {
        return taker;
    }

    URI takerUri() {
        return takerUri;
    }

    /** Ends the taker, lets something be done, and starts it with one more setting. */
    void restartTaker(String name, String value) {
        taker.stayAway("TERM");
        takerExtra.put(name, value);
        taker.comeBack();
        awaitReady(takerUri, "taker");
    }

    Restarted broker() {
        return broker;
    }

    String brokers() {
        return "127.0.0.1:" + brokerPort;
    }

    Store giverStore() {
        return giverStore;
    }

    Store takerStore() {
        return takerStore;
    }

    Path folder() {
        return folder;
    }

    Journal journal() {
        return journal;
    }

    /** Whether the taker has followed a tally to this number or further. */
    boolean followed(UUID tally, long number) {
        return takerStore
                .numbers(
                        "select (payload::jsonb ->> 'number')::bigint from domain_event where aggregate_id = '%s' order by sequence_number desc limit 1"
                                .formatted(tally))
                .stream()
                .anyMatch(seen -> seen >= number);
    }

    /** Waits until each stored event has an effect and the views have followed, then judges. */
    Verdict verdict() {
        var events =
                "select count(distinct (payload::jsonb ->> 'tally', payload::jsonb ->> 'number')) from domain_event";
        var open =
                """
                select count(*) from (select payload::jsonb ->> 'tally' tally, max((payload::jsonb ->> 'number')::bigint) number
                from domain_event group by 1) e left join tally_row r on r.tally::text = e.tally where r.number is distinct from e.number
                """;
        var still =
                new Object() {
                    List<List<Long>> seen = List.of();
                    long since = System.nanoTime();
                };
        await(
                DRAIN,
                () -> {
                    var now =
                            List.of(
                                    giverStore.numbers(events),
                                    takerStore.numbers(events),
                                    giverStore.numbers(open),
                                    takerStore.numbers(open));
                    if (!now.equals(still.seen)) {
                        still.seen = now;
                        still.since = System.nanoTime();
                    }
                    boolean done =
                            now.getFirst().equals(now.get(1))
                                    && now.get(2).equals(List.of(0L))
                                    && now.get(3).equals(List.of(0L));
                    return done || System.nanoTime() - still.since > STILL.toNanos();
                });
        return new Checker(giverStore.url(), takerStore.url(), brokers(), TallyCounted.TOPIC)
                .judge(journal);
    }

    @Override
    public void close() {
        givers.forEach(Restarted::close);
        taker.close();
        broker.close();
        if (giverStore != takerStore) {
            giverStore.close();
        }
        takerStore.close();
        http.close();
    }
}

package dk.fordel.trials.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dk.fordel.trials.checker.Journal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Clients that count tallies as good clients do: at a bounded rate, each command with a key of its
 * own, repeated with the same key until it is answered, at the next instance if there are several.
 */
final class Load implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final long AGAIN_MILLIS = 50;
    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*(\\d+)");

    /**
     * @param clients how many
     * @param perSecond commands of all together
     * @param tallies how many tallies they count
     */
    record Size(int clients, int perSecond, int tallies) {}

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .build();
    private final List<URI> givers;
    private final String token;
    private final Journal journal;
    private final List<UUID> tallies;
    private final String run;
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);
    private final CountDownLatch patience = new CountDownLatch(1);
    private final List<Thread> clients;

    Load(List<URI> givers, String token, Journal journal, Size size, long seed) {
        this.givers = givers;
        this.token = token;
        this.journal = journal;
        var random = new Random(seed);
        this.run = Long.toHexString(random.nextLong());
        this.tallies =
                Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                        .limit(size.tallies())
                        .toList();
        long pause = Math.max(1, 1_000L * size.clients() / size.perSecond());
        this.clients =
                IntStream.range(0, size.clients())
                        .mapToObj(n -> client(n, pause, new Random(random.nextLong())))
                        .toList();
    }

    private Thread client(int n, long pause, Random random) {
        return Thread.ofPlatform()
                .daemon()
                .name("client-" + n)
                .start(() -> {
                    try {
                        while (!over.await(pause, MILLISECONDS)) {
                            count(tallies.get(random.nextInt(tallies.size())));
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Some of the tallies that it counts. */
    List<UUID> some(int number, Random random) {
        return random.ints(0, tallies.size())
                .distinct()
                .limit(Math.min(number, tallies.size()))
                .mapToObj(tallies::get)
                .toList();
    }

    /**
     * Sends one command until it is answered, and returns the number that it was told; 0 when the
     * load ended before.
     */
    long count(UUID tally) throws InterruptedException {
        long n = sent.incrementAndGet();
        var key = "%s-%d".formatted(run, n);
        journal.sent(key, tally);
        for (int attempt = 0; patience.getCount() > 0; attempt++) {
            var giver = givers.get((int) ((n + attempt) % givers.size()));
            try {
                var answer =
                        http.send(command(giver, tally, key), HttpResponse.BodyHandlers.ofString());
                var number = NUMBER.matcher(answer.body());
                if (answer.statusCode() == 200 && number.find()) {
                    long told = Long.parseLong(number.group(1));
                    journal.acknowledged(key, tally, told);
                    return told;
                }
                if (List.of(400, 401, 403, 404).contains(answer.statusCode())) {
                    throw new IllegalStateException(
                            "The trial asks wrongly: %d %s"
                                    .formatted(answer.statusCode(), answer.body()));
                }
            } catch (IOException e) {
                // it is away; ask again
            }
            patience.await(AGAIN_MILLIS, MILLISECONDS);
        }
        return 0;
    }

    private HttpRequest command(URI giver, UUID tally, String key) {
        return HttpRequest.newBuilder(giver.resolve("/api/tallies/" + tally + "/counts"))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("{\"note\":\"" + key + "\"}"))
                .build();
    }

    /** No new commands; those under way get a minute more. */
    void end() {
        over.countDown();
        long deadline = System.nanoTime() + SECONDS.toNanos(60);
        try {
            for (var client : clients) {
                client.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        patience.countDown();
    }

    @Override
    public void close() {
        over.countDown();
        patience.countDown();
        clients.forEach(Thread::interrupt);
        http.shutdownNow();
    }
}

package dk.fordel.trials.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long it takes until what is asked for after a fault is acknowledged and has its effect. */
final class Recovery {

    /** So many tallies are asked for, so that most partitions are. */
    private static final int PROBES = 6;

    private Recovery() {}

    /**
     * Sends commands to several tallies and waits for all their effects.
     *
     * @param since {@link System#nanoTime} when the fault came
     * @param patience after which it has not recovered
     * @return seconds since the fault; infinite when it has not recovered
     */
    static double await(Site site, Load load, Random random, long since, Duration patience) {
        long deadline = since + patience.toNanos();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var probes =
                    load.some(PROBES, random).stream()
                            .map(tally ->
                                    CompletableFuture.supplyAsync(
                                            () -> {
                                                try {
                                                    long number = load.count(tally);
                                                    var left =
                                                            Duration.ofNanos(
                                                                    deadline - System.nanoTime());
                                                    return number > 0
                                                            && Site.await(
                                                                    left,
                                                                    () ->
                                                                            site.followed(
                                                                                    tally, number));
                                                } catch (InterruptedException e) {
                                                    return false;
                                                }
                                            },
                                            clients))
                            .toList();
            var all =
                    CompletableFuture.allOf(probes.toArray(CompletableFuture[]::new))
                            .handle((none, fault) ->
                                    fault == null
                                            && probes.stream().allMatch(CompletableFuture::join));
            try {
                boolean recovered =
                        all.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                return recovered ? (System.nanoTime() - since) / 1e9 : Double.POSITIVE_INFINITY;
            } catch (TimeoutException e) {
                clients.shutdownNow();
                return Double.POSITIVE_INFINITY;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.POSITIVE_INFINITY;
        }
    }

    /** A percentile of some recoveries, 0 of none. */
    static double percentile(List<Double> seconds, double share) {
        var sorted = seconds.stream().sorted().toList();
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size())));
    }

    static String text(double seconds) {
        return Double.isInfinite(seconds) ? "never" : String.format(Locale.ROOT, "%.1f s", seconds);
    }
}

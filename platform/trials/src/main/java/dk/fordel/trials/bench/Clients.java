package dk.fordel.trials.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A number of clients at work at the same time, each one thing after another. */
final class Clients {

    private Clients() {}

    /** One thing that a client does. */
    interface Action {
        void run() throws Exception;
    }

    /**
     * Lets each client do its actions; the rate counts all of them.
     *
     * @param clients for each client its actions, in order
     */
    static Contest.Timings run(List<List<Action>> clients) throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<double[]>> working = new ArrayList<>();
            for (List<Action> actions : clients) {
                working.add(
                        threads.submit(() -> {
                            go.await();
                            return milliseconds(actions);
                        }));
            }
            long begun = System.nanoTime();
            go.countDown();
            List<double[]> done = new ArrayList<>();
            for (Future<double[]> one : working) {
                done.add(one.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            double[] all = done.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
            return new Contest.Timings(all.length / seconds, Figures.of(all).percentile(0.99));
        }
    }

    private static double[] milliseconds(List<Action> actions) throws Exception {
        double[] took = new double[actions.size()];
        for (int i = 0; i < took.length; i++) {
            long begun = System.nanoTime();
            actions.get(i).run();
            took[i] = (System.nanoTime() - begun) / 1e6;
        }
        return took;
    }
}

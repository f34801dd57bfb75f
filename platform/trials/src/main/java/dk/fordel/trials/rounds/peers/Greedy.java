package dk.fordel.trials.rounds.peers;

import dk.fordel.optimiser.Problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One seeker after another, those with the fewest options first, each to what is best just then.
 */
public final class Greedy {

    private Greedy() {}

    /** Never looks back. */
    public static Outcome solve(Problem problem) {
        long begun = System.nanoTime();
        int[][] options = options(problem);
        Standing standing = new Standing(problem);
        int[] chosen = new int[problem.seekers()];
        Arrays.fill(chosen, -1);
        List<Integer> order =
                IntStream.range(0, problem.seekers())
                        .boxed()
                        .sorted(Comparator.comparing((Integer seeker) -> options[seeker].length))
                        .toList();
        for (int seeker : order) {
            long[] best = standing.values();
            for (int option : options[seeker]) {
                if (standing.fits(option)) {
                    standing.put(option);
                    long[] values = standing.values();
                    if (Arrays.compare(values, best) > 0) {
                        best = values;
                        chosen[seeker] = option;
                    }
                    standing.take(option);
                }
            }
            if (chosen[seeker] >= 0) {
                standing.put(chosen[seeker]);
            }
        }
        return new Outcome(
                chosen, problem.values(chosen), new long[0], 0, (System.nanoTime() - begun) / 1e9);
    }

    /** By seeker. */
    static int[][] options(Problem problem) {
        IntStream.Builder[] builders = new IntStream.Builder[problem.seekers()];
        Arrays.setAll(builders, seeker -> IntStream.builder());
        for (int option = 0; option < problem.options(); option++) {
            builders[problem.seekerOf()[option]].add(option);
        }
        return Arrays.stream(builders)
                .map(builder -> builder.build().toArray())
                .toArray(int[][]::new);
    }
}

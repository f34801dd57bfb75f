package dk.fordel.optimiser;

import dk.fordel.optimiser.Problem.Limit;

import java.util.Arrays;
import java.util.function.Consumer;

/** Looks at every solution. */
final class BruteForce {

    private final Problem problem;
    private final int[] chosen;
    private long[] best = {};

    private BruteForce(Problem problem) {
        this.problem = problem;
        this.chosen = new int[problem.seekers()];
    }

    /** The best values, level by level. */
    static long[] best(Problem problem) {
        BruteForce force = new BruteForce(problem);
        force.each(0, choice -> force.compare(problem.values(choice)));
        return force.best;
    }

    /** Whether all of these seekers can have a place at once. */
    static boolean canPlace(Problem problem, int seekers) {
        BruteForce force = new BruteForce(problem);
        boolean[] found = {false};
        force.each(
                0,
                choice -> {
                    boolean all = true;
                    for (int seeker = 0; seeker < choice.length; seeker++) {
                        all &= (seekers >> seeker & 1) == 0 || choice[seeker] >= 0;
                    }
                    found[0] |= all;
                });
        return found[0];
    }

    static boolean isAllowed(Problem problem, int[] choice) {
        for (Limit limit : problem.limits()) {
            long used =
                    Arrays.stream(choice)
                            .filter(option ->
                                    Arrays.stream(limit.options()).anyMatch(one -> one == option))
                            .count();
            if (used > limit.atMost()) {
                return false;
            }
        }
        return true;
    }

    private void each(int seeker, Consumer<int[]> look) {
        if (seeker == chosen.length) {
            if (isAllowed(problem, chosen)) {
                look.accept(chosen);
            }
            return;
        }
        chosen[seeker] = -1;
        each(seeker + 1, look);
        for (int option = 0; option < problem.options(); option++) {
            if (problem.seekerOf()[option] == seeker) {
                chosen[seeker] = option;
                each(seeker + 1, look);
            }
        }
    }

    private void compare(long[] values) {
        if (best.length == 0 || Arrays.compare(values, best) > 0) {
            best = values;
        }
    }
}

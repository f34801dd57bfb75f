package dk.fordel.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.optimiser.Solution.Reached;

import org.junit.jupiter.api.Test;

import java.util.List;

class OptimiserTest {

    private static final int INSTANCES = 3_000;

    @Test
    void every_solution_of_small_problems_is_as_good_as_the_best_of_all_and_proven() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Problem problem = Instances.small(seed);
            Solution solution = Optimiser.solve(problem);
            assertThat(BruteForce.isAllowed(problem, solution.chosen()))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(problem.values(solution.chosen()))
                    .as("seed %d", seed)
                    .containsExactly(BruteForce.best(problem));
            assertThat(solution.levels())
                    .as("seed %d", seed)
                    .extracting(Reached::value)
                    .containsExactly(boxed(problem.values(solution.chosen())));
            assertThat(solution.proven()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void a_shortage_names_a_smallest_crowd_that_cannot_all_be_placed_and_what_helps() {
        int seen = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            Problem problem = Instances.small(seed);
            Solution solution = Optimiser.solve(problem);
            List<Shortage> shortages = Optimiser.shortages(problem, solution);
            for (int seeker = 0; seeker < problem.seekers(); seeker++) {
                int left = seeker;
                assertThat(shortages.stream().anyMatch(one -> one.seekers().contains(left)))
                        .as("seed %d, seeker %d", seed, seeker)
                        .matches(named -> named || solution.chosen()[left] >= 0);
            }
            for (Shortage shortage : shortages) {
                seen++;
                mustBeASmallestCrowd(problem, shortage, seed);
                for (int limit : shortage.remedies()) {
                    assertThat(placedWithOneMore(problem, limit))
                            .as("seed %d, limit %d", seed, limit)
                            .isGreaterThan(solution.placed());
                }
            }
        }
        assertThat(seen).isGreaterThan(INSTANCES / 4);
    }

    private static void mustBeASmallestCrowd(Problem problem, Shortage shortage, long seed) {
        int crowd = shortage.seekers().stream().mapToInt(seeker -> 1 << seeker).sum();
        assertThat(BruteForce.canPlace(problem, crowd)).as("seed %d %s", seed, shortage).isFalse();
        for (int seeker : shortage.seekers()) {
            assertThat(BruteForce.canPlace(problem, crowd & ~(1 << seeker)))
                    .as("seed %d without %d: %s", seed, seeker, shortage)
                    .isTrue();
        }
    }

    private static int placedWithOneMore(Problem problem, int limit) {
        List<Problem.Limit> limits = new java.util.ArrayList<>(problem.limits());
        Problem.Limit one = limits.get(limit);
        limits.set(limit, new Problem.Limit(one.name(), one.options(), one.atMost() + 1));
        return Optimiser.solve(
                        new Problem(
                                problem.seekers(), problem.seekerOf(), limits, problem.levels()))
                .placed();
    }

    private static Long[] boxed(long[] values) {
        return java.util.Arrays.stream(values).boxed().toArray(Long[]::new);
    }
}

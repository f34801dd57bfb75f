package dk.fordel.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Solution.Reached;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class OptimiserTest {

    private static final int INSTANCES = 3_000;
    private static final int CROWDED = 600;

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
    void when_nothing_may_be_spent_the_first_fit_is_returned_with_bounds_that_hold() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Problem problem = Instances.small(seed);
            Solution solution = Optimiser.solve(problem, 0, Watch.NOBODY);
            assertThat(BruteForce.isAllowed(problem, solution.chosen()))
                    .as("seed %d", seed)
                    .isTrue();
            long[] best = BruteForce.best(problem);
            for (int level = 0; level < best.length; level++) {
                assertThat(solution.levels().get(level).bound())
                        .as("seed %d, level %d", seed, level)
                        .isGreaterThanOrEqualTo(best[level]);
            }
        }
    }

    /** Assignments after Machol and Wien: more options than a linear programme begins with. */
    @Test
    void of_very_many_options_those_that_matter_are_found() {
        int size = 100;
        int[] seekerOf = new int[size * size];
        Arrays.setAll(seekerOf, option -> option / size);
        long[] savings = new long[size * size];
        Arrays.setAll(savings, option -> size * size - (long) (option / size) * (option % size));
        List<Limit> places =
                IntStream.range(0, size)
                        .mapToObj(place ->
                                new Limit(
                                        "place " + place,
                                        IntStream.range(0, size)
                                                .map(seeker -> seeker * size + place)
                                                .toArray(),
                                        1))
                        .toList();
        Problem problem =
                new Problem(size, seekerOf, places, List.of(Level.of("savings", savings)));
        Solution solution = Optimiser.solve(problem);
        assertThat(solution.proven()).isTrue();
        assertThat(solution.levels().getFirst().value())
                .isEqualTo(size * size * size - size * (size - 1L) * (size - 2L) / 6);
    }

    @Test
    void a_shortage_names_a_smallest_crowd_that_cannot_all_be_placed_and_what_helps() {
        int seen = 0;
        for (long seed = 0; seed < CROWDED; seed++) {
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
        assertThat(seen).isGreaterThan(CROWDED / 4);
    }

    @Test
    void of_very_many_who_want_the_same_place_each_is_told_with_whom_it_competes() {
        int many = 400;
        int[] seekerOf = IntStream.range(0, many).toArray();
        long[] one = new long[many];
        Arrays.fill(one, 1);
        Problem problem =
                new Problem(
                        many,
                        seekerOf,
                        List.of(new Limit("place", seekerOf, 1)),
                        List.of(Level.of("placed", one)));
        Solution solution = Optimiser.solve(problem);

        List<Shortage> shortages = Optimiser.shortages(problem, solution);

        assertThat(solution.placed()).isEqualTo(1);
        assertThat(shortages)
                .hasSize(many - 1)
                .allSatisfy(shortage -> {
                    assertThat(shortage.seekers()).hasSize(2);
                    assertThat(shortage.remedies()).containsExactly(0);
                });
        assertThat(shortages.stream().flatMap(shortage -> shortage.seekers().stream()).distinct())
                .hasSize(many);
    }

    @Test
    void a_search_tells_what_it_reaches_level_by_level_and_ends_when_it_is_cancelled() {
        Problem problem = Instances.small(7);
        List<Reached> told = new java.util.ArrayList<>();
        Solution solution = Optimiser.solve(problem, Optimiser.STEPS, told::add);
        assertThat(told).isEqualTo(solution.levels());

        Watch nobodyWaits =
                new Watch() {
                    @Override
                    public void reached(Reached level) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> Optimiser.solve(problem, Optimiser.STEPS, nobodyWaits))
                .isInstanceOf(CancellationException.class);
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

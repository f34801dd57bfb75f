package dk.fordel.trials.bench;

import dk.fordel.optimiser.Optimiser;
import dk.fordel.optimiser.Solution;
import dk.fordel.optimiser.Solution.Reached;
import dk.fordel.optimiser.Watch;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.checker.RoundChecker;
import dk.fordel.trials.rounds.model.RoundModel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A round, as our optimiser solved it. */
record Solved(Round round, RoundModel model, Solution solution, double seconds) {

    private static final int TOLD = 3;

    static Solved of(Round round, long steps) {
        return of(round, RoundModel.of(round), steps);
    }

    static Solved of(Round round, RoundModel model, long steps) {
        long begun = System.nanoTime();
        Solution solution = Optimiser.solve(model.problem(), steps, Watch.NOBODY);
        return new Solved(round, model, solution, (System.nanoTime() - begun) / 1e9);
    }

    long[] values() {
        return solution.levels().stream().mapToLong(Reached::value).toArray();
    }

    int[] recommendation() {
        return model.recommendation(solution.chosen());
    }

    /** What the checker finds wrong. */
    List<String> faults() {
        return RoundChecker.faults(round, recommendation(), values());
    }

    boolean isSameAs(Solved other) {
        return Arrays.equals(recommendation(), other.recommendation());
    }

    /** How far the levels may be from the best, at worst, as a share. */
    double gap() {
        return gap(solution);
    }

    static double gap(Solution solution) {
        return solution.levels().stream().mapToDouble(Solved::gap).max().orElse(0);
    }

    private static double gap(Reached level) {
        return level.proven() ? 0 : (double) (level.bound() - level.value()) / level.bound();
    }

    /**
     * Proven, or the first levels that are not, how far they may be from the best, and the worst.
     */
    String proof() {
        return proof(solution);
    }

    static String proof(Solution solution) {
        List<Reached> open = solution.levels().stream().filter(level -> !level.proven()).toList();
        if (open.isEmpty()) {
            return "proven";
        }
        return "%d of %d levels proven; at most below: %s, worst of all %s"
                .formatted(
                        solution.levels().size() - open.size(),
                        solution.levels().size(),
                        open.stream()
                                .limit(TOLD)
                                .map(level -> level.name() + " " + percent(gap(level)))
                                .collect(Collectors.joining(", ")),
                        percent(gap(solution)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}

package dk.fordel.optimiser;

import dk.fordel.optimiser.LinearProgram.Answer;
import dk.fordel.optimiser.Solution.Reached;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One part of a problem, from the first level to the last. */
final class LevelByLevel {

    private static final double ROUNDING = 1e-6;

    /** Asking among too few costs little, but it is asked again. */
    private static final int WIDER = 20;

    private final Problem problem;
    private final LinearProgram program;
    private final Budget budget;
    private final Progress progress;
    private final List<Long> reached = new ArrayList<>();
    private final List<Long> bounds = new ArrayList<>();
    private final Map<Integer, Answer> foreseen = new HashMap<>();
    private int[] best;

    LevelByLevel(Problem problem, Budget budget, Progress progress) {
        this.problem = problem;
        this.program = LinearProgram.of(problem);
        this.budget = budget;
        this.progress = progress;
        this.best = FirstFit.of(problem);
    }

    Solution solve() {
        while (reached.size() < problem.levels().size()) {
            progress.goOn();
            reach(reached.size());
        }
        long[] values = problem.values(best);
        return new Solution(
                best,
                IntStream.range(0, values.length)
                        .mapToObj(level ->
                                new Reached(
                                        problem.levels().get(level).name(),
                                        values[level],
                                        Math.max(values[level], bounds.get(level))))
                        .toList());
    }

    private void reach(int level) {
        long before = problem.values(best)[level];
        if (!program.isOpen(level)) {
            conclude(best, before, before);
            return;
        }
        Answer relaxed = relax(level);
        if (!relaxed.isSolved()) {
            conclude(best, before, problem.ceiling(level));
            program.hold(level, before);
        } else if (reaches(relaxed, List.of(relaxed))) {
            conclude(relaxed.chosen(), relaxed.bound(), relaxed.bound());
            program.settle(relaxed, 0);
        } else if (!lookAhead(level, relaxed)) {
            branch(level, relaxed, before);
        }
    }

    private Answer relax(int level) {
        Answer relaxed = foresee(level);
        if (relaxed.isWhole() && !keepsWhatWasReached(relaxed.chosen()) && holdAll()) {
            foreseen.clear();
            return foresee(level);
        }
        return relaxed;
    }

    /** The relaxation of a level among what is best on the levels before, in fractions or whole. */
    private Answer foresee(int level) {
        return foreseen.computeIfAbsent(level, one -> program.relax(one, best, budget));
    }

    /**
     * Of what is best on a level in fractions, the best on the levels after it is often whole: then
     * it is best on all of these levels, and nothing has to be branched.
     */
    private boolean lookAhead(int level, Answer relaxed) {
        double[] all = program.bounds();
        List<Answer> corners = new ArrayList<>();
        Answer last = relaxed;
        while (last.isSolved() && last.best() - last.bound() < ROUNDING) {
            corners.add(last);
            program.settle(last, 0);
            if (reaches(last, corners)) {
                int[] chosen = last.chosen();
                corners.forEach(corner -> conclude(chosen, corner.bound(), corner.bound()));
                foreseen.clear();
                return true;
            }
            int next = level + corners.size();
            if (next == problem.levels().size() || !program.isOpen(next)) {
                break;
            }
            last = foresee(next);
        }
        program.restore(all);
        return false;
    }

    /**
     * Looks for a whole solution among those that fall short of the relaxation by no more than
     * whole numbers make necessary, and where there is none, by more and more: what costs more than
     * a small shortfall need not be looked at.
     */
    private void branch(int level, Answer relaxed, long before) {
        long atLeast = budget.left() - share(level);
        long step = problem.step(level);
        int[] chosen = best;
        long value = before;
        long bound = down(relaxed.bound(), step);
        double within = relaxed.best() - bound;
        while (value < bound && budget.left() > atLeast) {
            progress.goOn();
            Answer found = among(level, relaxed, within, atLeast);
            if (found.isWhole()) {
                long now = problem.values(found.chosen())[level];
                chosen = now > value ? found.chosen() : chosen;
                value = Math.max(now, value);
            }
            if (!found.isSolved()) {
                break;
            }
            boolean wasAll = within >= relaxed.best() - value;
            long others =
                    wasAll ? value : down((long) Math.ceil(relaxed.best() - within) - 1, step);
            bound =
                    Math.min(
                            bound,
                            found.isWhole() ? Math.max(others, down(found.bound(), step)) : others);
            within = Math.min(WIDER * within + step, relaxed.best() - value);
        }
        conclude(chosen, value, bound);
        double shortfall = Math.max(0, relaxed.best() - value);
        program.settle(relaxed, shortfall);
        if (shortfall > ROUNDING) {
            program.hold(level, value);
            foreseen.clear();
        }
    }

    /**
     * The best whole solution among those that fall short of the relaxation by no more than this.
     */
    private Answer among(int level, Answer relaxed, double within, long atLeast) {
        double[] all = program.bounds();
        program.settle(relaxed, within + ROUNDING);
        Answer found = program.branch(level, budget, budget.left() - atLeast);
        program.restore(all);
        if (found.isWhole() && !keepsWhatWasReached(found.chosen())) {
            return holdAll() ? among(level, relaxed, within, atLeast) : Answer.NONE_IN_BUDGET;
        }
        return found;
    }

    private static long down(long value, long step) {
        return Math.floorDiv(value, step) * step;
    }

    /** A level may take twice its even share of what is left. */
    private long share(int level) {
        long left = budget.left();
        return Math.min(left, 2 * left / (problem.levels().size() - level));
    }

    /** Whether it is worth the bound of each of these levels, the first not reached yet first. */
    private boolean reaches(Answer answer, List<Answer> corners) {
        if (!answer.isWhole()) {
            return false;
        }
        long[] values = problem.values(answer.chosen());
        return IntStream.range(0, corners.size())
                        .allMatch(n -> values[reached.size() + n] == corners.get(n).bound())
                && keepsWhatWasReached(answer.chosen());
    }

    /** The prices of a level are exact up to rounding; this makes rounding harmless. */
    private boolean keepsWhatWasReached(int[] chosen) {
        long[] values = problem.values(chosen);
        return IntStream.range(0, reached.size()).allMatch(n -> values[n] >= reached.get(n));
    }

    /** Whether a row was missing. */
    private boolean holdAll() {
        boolean wasMissing = false;
        for (int level = 0; level < reached.size(); level++) {
            wasMissing |= program.hold(level, reached.get(level));
        }
        return wasMissing;
    }

    private void conclude(int[] chosen, long value, long bound) {
        progress.reached(reached.size(), value, Math.max(value, bound));
        best = chosen;
        reached.add(value);
        bounds.add(Math.max(value, bound));
    }
}

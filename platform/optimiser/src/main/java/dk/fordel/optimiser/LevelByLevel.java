package dk.fordel.optimiser;

import dk.fordel.optimiser.Programme.Answer;
import dk.fordel.optimiser.Solution.Reached;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One part of a problem, from the first level to the last. */
final class LevelByLevel {

    private static final double ROUNDING = 1e-6;

    private final Problem problem;
    private final Programme programme;
    private final long deadline;
    private final List<Reached> reached = new ArrayList<>();
    private int[] best;
    private int held;

    LevelByLevel(Problem problem, long deadline) {
        this.problem = problem;
        this.programme = Programme.of(problem);
        this.deadline = deadline;
        this.best = new int[problem.seekers()];
        Arrays.fill(best, -1);
    }

    Solution solve() {
        for (int level = 0; level < problem.levels().size(); level++) {
            reach(level);
        }
        return new Solution(best, reached);
    }

    private void reach(int level) {
        long before = problem.values(best)[level];
        if (!programme.isOpen(level)) {
            conclude(level, best, before, before);
            return;
        }
        Answer relaxed = programme.relax(level);
        if (relaxed.isWhole() && !keepsWhatWasReached(relaxed.chosen())) {
            holdAll();
            relaxed = programme.relax(level);
        }
        if (relaxed.isWhole()
                && keepsWhatWasReached(relaxed.chosen())
                && problem.values(relaxed.chosen())[level] == relaxed.bound()) {
            conclude(level, relaxed.chosen(), relaxed.bound(), relaxed.bound());
            programme.settle(relaxed, 0);
        } else {
            branch(level, relaxed, before);
        }
    }

    /**
     * Most often the best whole solution falls short of the relaxation by less than one: looked for
     * among those first, it is found among few. What is found then says how much further one must
     * look.
     */
    private void branch(int level, Answer relaxed, long before) {
        double[] all = programme.bounds();
        programme.settle(relaxed, relaxed.best() - relaxed.bound() + ROUNDING);
        Found found = look(level, before);
        programme.restore(all);
        long bound = relaxed.bound();
        if (found.value() < bound) {
            programme.settle(relaxed, relaxed.best() - found.value() + ROUNDING);
            found = look(level, new Found(found.chosen(), found.value(), Long.MAX_VALUE));
            bound = Math.min(bound, found.bound());
            programme.restore(all);
        }
        conclude(level, found.chosen(), found.value(), bound);
        double shortfall = relaxed.best() - found.value();
        programme.settle(relaxed, Math.max(0, shortfall));
        if (shortfall > ROUNDING) {
            programme.hold(level, found.value());
        }
    }

    /** A whole solution, and what cannot be surpassed among those looked at. */
    private record Found(int[] chosen, long value, long bound) {}

    private Found look(int level, long before) {
        return look(level, new Found(best, before, Long.MAX_VALUE));
    }

    private Found look(int level, Found known) {
        Optional<Answer> answer = programme.branch(level, deadline);
        if (answer.isEmpty() || !keepsWhatWasReached(answer.get().chosen())) {
            return known;
        }
        int[] chosen = answer.get().chosen();
        long value = problem.values(chosen)[level];
        return value < known.value()
                ? new Found(known.chosen(), known.value(), answer.get().bound())
                : new Found(chosen, value, answer.get().bound());
    }

    /** The prices of a level are exact up to rounding; this makes rounding harmless. */
    private boolean keepsWhatWasReached(int[] chosen) {
        long[] values = problem.values(chosen);
        for (int earlier = 0; earlier < reached.size(); earlier++) {
            if (values[earlier] < reached.get(earlier).value()) {
                return false;
            }
        }
        return true;
    }

    private void holdAll() {
        for (; held < reached.size(); held++) {
            programme.hold(held, reached.get(held).value());
        }
    }

    private void conclude(int level, int[] chosen, long value, long bound) {
        best = chosen;
        reached.add(new Reached(problem.levels().get(level).name(), value, Math.max(value, bound)));
    }
}

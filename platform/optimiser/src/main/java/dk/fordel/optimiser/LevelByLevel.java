package dk.fordel.optimiser;

import dk.fordel.optimiser.Programme.Answer;
import dk.fordel.optimiser.Solution.Reached;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One part of a problem, from the first level to the last. */
final class LevelByLevel {

    private final Problem problem;
    private final Programme programme;
    private final long deadline;
    private final List<Reached> reached = new ArrayList<>();
    private int[] best;

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
        if (relaxed.isWhole() && keepsWhatWasReached(relaxed, level)) {
            long value = problem.values(relaxed.chosen())[level];
            if (value == relaxed.bound()) {
                programme.keep(relaxed, level, value);
                conclude(level, relaxed.chosen(), value, value);
                return;
            }
        }
        Answer found = programme.branch(level, deadline, best, relaxed);
        if (!keepsWhatWasReached(found, level)) {
            holdUpTo(level - 1);
            found = programme.branch(level, deadline, best, relaxed);
        }
        long value = problem.values(found.chosen())[level];
        if (value < before) {
            conclude(level, best, before, found.bound());
        } else {
            conclude(level, found.chosen(), value, found.bound());
        }
        programme.keep(relaxed, level, reached.get(level).value());
    }

    private void holdUpTo(int last) {
        for (int level = 0; level <= last; level++) {
            programme.hold(level, reached.get(level).value());
        }
    }

    /** The prices of a level are exact up to rounding; this makes rounding harmless. */
    private boolean keepsWhatWasReached(Answer answer, int level) {
        long[] values = problem.values(answer.chosen());
        for (int earlier = 0; earlier < level; earlier++) {
            if (values[earlier] != reached.get(earlier).value()) {
                return false;
            }
        }
        return true;
    }

    private void conclude(int level, int[] chosen, long value, long bound) {
        best = chosen;
        reached.add(new Reached(problem.levels().get(level).name(), value, Math.max(value, bound)));
    }
}

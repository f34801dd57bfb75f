package dk.fordel.optimiser;

import dk.fordel.optimiser.Solution.Reached;

import java.util.concurrent.CancellationException;

/** Adds up what the parts reach, level by level, for whoever watches. */
final class Progress {

    private final Problem problem;
    private final int parts;
    private final Watch watch;
    private final long[] values;
    private final long[] bounds;
    private final int[] done;

    Progress(Problem problem, int parts, Watch watch) {
        this.problem = problem;
        this.parts = parts;
        this.watch = watch;
        this.values = new long[problem.levels().size()];
        this.bounds = new long[values.length];
        this.done = new int[values.length];
    }

    /** A part is done with a level. */
    synchronized void reached(int level, long value, long bound) {
        values[level] += value;
        bounds[level] += bound;
        if (++done[level] == parts) {
            String name = problem.levels().get(level).name();
            watch.reached(new Reached(name, values[level], bounds[level]));
        }
    }

    void goOn() {
        if (watch.isCancelled()) {
            throw new CancellationException("The search was cancelled.");
        }
    }
}

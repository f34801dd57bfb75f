package dk.fordel.trials.rounds.peers;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;

import dk.fordel.optimiser.Problem;
import dk.fordel.trials.rounds.peers.Formulation.Row;

import java.time.Duration;
import java.util.Arrays;

/** SCIP as OR-Tools brings it: level after level, what was reached held by a row. */
public final class Mip {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private Mip() {}

    /** Solves until the time is over. */
    public static Outcome solve(Problem problem, Duration time) {
        Loader.loadNativeLibraries();
        long begun = System.nanoTime();
        long deadline = begun + time.toNanos();
        Formulation formulation = new Formulation(problem);
        MPSolver solver = MPSolver.createSolver("SCIP");
        try {
            MPVariable[] variables = variables(formulation, solver);
            int[] chosen = new int[problem.seekers()];
            Arrays.fill(chosen, -1);
            long[] bounds = new long[problem.levels().size()];
            int level = 0;
            boolean isProven = true;
            for (; level < bounds.length && isProven; level++) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0) {
                    break;
                }
                long[] gains = formulation.gains(level);
                solver.objective().clear();
                solver.objective().setMaximization();
                for (int n = 0; n < gains.length; n++) {
                    solver.objective().setCoefficient(variables[n], gains[n]);
                }
                solver.setTimeLimit(millis);
                ResultStatus status = solver.solve();
                if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
                    break;
                }
                isProven = status == ResultStatus.OPTIMAL;
                chosen = formulation.chosen(on(problem, variables));
                bounds[level] =
                        (long) Math.floor(Math.min(1e15, solver.objective().bestBound()) + 1e-3);
                MPConstraint held = solver.makeConstraint(problem.values(chosen)[level], INFINITY);
                for (int n = 0; n < gains.length; n++) {
                    if (gains[n] != 0) {
                        held.setCoefficient(variables[n], gains[n]);
                    }
                }
            }
            return new Outcome(
                    chosen,
                    problem.values(chosen),
                    Arrays.copyOf(bounds, level),
                    isProven ? level : level - 1,
                    (System.nanoTime() - begun) / 1e9);
        } finally {
            solver.delete();
        }
    }

    private static MPVariable[] variables(Formulation formulation, MPSolver solver) {
        MPVariable[] variables = new MPVariable[formulation.columns.size()];
        for (int n = 0; n < variables.length; n++) {
            variables[n] = solver.makeIntVar(0, 1, "");
        }
        for (Row row : formulation.rows) {
            MPConstraint constraint =
                    solver.makeConstraint(
                            row.isEquality() ? row.atMost() : -INFINITY, row.atMost());
            for (int column : row.plus()) {
                constraint.setCoefficient(variables[column], 1);
            }
            for (int column : row.minus()) {
                constraint.setCoefficient(variables[column], -1);
            }
        }
        return variables;
    }

    private static boolean[] on(Problem problem, MPVariable[] variables) {
        boolean[] on = new boolean[problem.options()];
        for (int option = 0; option < on.length; option++) {
            on[option] = variables[option].solutionValue() > 0.5;
        }
        return on;
    }
}

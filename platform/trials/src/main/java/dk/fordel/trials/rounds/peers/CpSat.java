package dk.fordel.trials.rounds.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import dk.fordel.optimiser.Problem;
import dk.fordel.trials.rounds.peers.Formulation.Row;

import java.time.Duration;
import java.util.Arrays;

/**
 * CP-SAT with two workers: level after level, what was reached held by a constraint and given as a
 * hint.
 */
public final class CpSat {

    private CpSat() {}

    /** Solves until the time is over. */
    public static Outcome solve(Problem problem, Duration time) {
        Loader.loadNativeLibraries();
        long begun = System.nanoTime();
        long deadline = begun + time.toNanos();
        Formulation formulation = new Formulation(problem);
        CpModel model = new CpModel();
        BoolVar[] variables = variables(formulation, model);
        int[] chosen = new int[problem.seekers()];
        Arrays.fill(chosen, -1);
        long[] bounds = new long[problem.levels().size()];
        int level = 0;
        boolean isProven = true;
        for (; level < bounds.length && isProven; level++) {
            double left = (deadline - System.nanoTime()) / 1e9;
            if (left <= 0) {
                break;
            }
            LinearExpr gained = LinearExpr.weightedSum(variables, formulation.gains(level));
            model.maximize(gained);
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(2).setRandomSeed(1).setMaxTimeInSeconds(left);
            CpSolverStatus status = solver.solve(model);
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
                break;
            }
            isProven = status == CpSolverStatus.OPTIMAL;
            boolean[] on = new boolean[variables.length];
            model.clearHints();
            for (int n = 0; n < on.length; n++) {
                on[n] = solver.booleanValue(variables[n]);
                model.addHint(variables[n], on[n]);
            }
            chosen = formulation.chosen(on);
            bounds[level] = (long) Math.floor(solver.bestObjectiveBound() + 1e-3);
            model.addGreaterOrEqual(gained, problem.values(chosen)[level]);
        }
        return new Outcome(
                chosen,
                problem.values(chosen),
                Arrays.copyOf(bounds, level),
                isProven ? level : level - 1,
                (System.nanoTime() - begun) / 1e9);
    }

    private static BoolVar[] variables(Formulation formulation, CpModel model) {
        BoolVar[] variables = new BoolVar[formulation.columns.size()];
        Arrays.setAll(variables, n -> model.newBoolVar(""));
        for (Row row : formulation.rows) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int column : row.plus()) {
                sum.add(variables[column]);
            }
            for (int column : row.minus()) {
                sum.addTerm(variables[column], -1);
            }
            if (row.isEquality()) {
                model.addEquality(sum, row.atMost());
            } else {
                model.addLessOrEqual(sum, row.atMost());
            }
        }
        return variables;
    }
}

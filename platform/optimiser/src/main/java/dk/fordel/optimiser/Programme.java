package dk.fordel.optimiser;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Problem.Meeting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The solutions that are still possible, as a linear programme: a column for each option, for each
 * step of a counter and for each meeting; a row for each seeker and each limit. Settling a level
 * narrows the bounds until only that level's best solutions are left.
 */
final class Programme {

    /** Prices are differences of whole numbers; what is smaller than this is rounding. */
    private static final double NOTHING = 1e-5;

    private static final double WHOLE = 1e-6;

    /** How far below its corner a level's best whole solution is guessed to be, as a share. */
    private static final double GUESS = 0.001;

    private static final double LESS_THAN_ONE = 0.99;

    private final int options;
    private final int seekers;
    private final int[] seekerOf;
    private final int levels;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final boolean[] isHeld;

    /** What can be decided, between bounds, and what it gains on which level. */
    private static final class Column {
        private double low;
        private double high;
        private final long[] gains;

        Column(double high, long[] gains) {
            this.high = high;
            this.gains = gains;
        }

        boolean isSettled() {
            return low == high;
        }
    }

    /** A sum of columns between bounds. */
    private static final class Row {
        private double low;
        private double high;
        private int size;
        private int[] columns;
        private double[] factors;

        Row(double low, double high, int expected) {
            this.low = low;
            this.high = high;
            this.columns = new int[Math.max(2, expected)];
            this.factors = new double[columns.length];
        }

        Row and(int column, double factor) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, 2 * size);
                factors = Arrays.copyOf(factors, 2 * size);
            }
            columns[size] = column;
            factors[size++] = factor;
            return this;
        }
    }

    /**
     * What a solver said.
     *
     * @param values by column
     * @param columnPrices by column; empty after branching
     * @param rowPrices by row; empty after branching
     * @param chosen by seeker, when whole
     * @param bound nothing better exists
     */
    record Answer(
            double[] values,
            double[] columnPrices,
            double[] rowPrices,
            int[] chosen,
            boolean isWhole,
            long bound) {

        /** The same, with a bound that knows what was left out and what the corner comes to. */
        Answer between(double leftOut, double corner) {
            long least = Math.max(bound, (long) Math.floor(leftOut + 1e-3));
            long most = (long) Math.floor(corner + 1e-3);
            return new Answer(
                    values, columnPrices, rowPrices, chosen, isWhole, Math.min(least, most));
        }
    }

    private Programme(Problem problem) {
        this.options = problem.options();
        this.seekers = problem.seekers();
        this.seekerOf = problem.seekerOf();
        this.levels = problem.levels().size();
        this.isHeld = new boolean[levels];
    }

    static Programme of(Problem problem) {
        Programme programme = new Programme(problem);
        programme.addOptions(problem);
        problem.limits().forEach(programme::addLimit);
        for (int level = 0; level < problem.levels().size(); level++) {
            programme.addLevel(level, problem.levels().get(level));
        }
        return programme;
    }

    private void addOptions(Problem problem) {
        for (int seeker = 0; seeker < seekers; seeker++) {
            rows.add(new Row(0, 1, 16));
        }
        for (int option = 0; option < options; option++) {
            long[] gains = new long[levels];
            for (int level = 0; level < levels; level++) {
                gains[level] = problem.levels().get(level).gains()[option];
            }
            columns.add(new Column(1, gains));
            rows.get(seekerOf[option]).and(option, 1);
        }
    }

    private void addLimit(Limit limit) {
        rows.add(sum(limit.options(), 0, limit.atMost()));
    }

    private void addLevel(int number, Level level) {
        for (Counter counter : level.counters()) {
            if (isOfOneSeeker(counter.options())) {
                for (int option : counter.options()) {
                    columns.get(option).gains[number] +=
                            counter.gains().length == 0 ? 0 : counter.gains()[0];
                }
            } else {
                addCounter(number, counter);
            }
        }
        for (Meeting meeting : level.meetings()) {
            int met = addColumn(1, number, meeting.gain());
            rows.add(sum(meeting.left(), 0, 1).and(met, -1));
            rows.add(sum(meeting.right(), 0, 1).and(met, -1));
        }
    }

    private boolean isOfOneSeeker(int[] these) {
        return Arrays.stream(these).allMatch(option -> seekerOf[option] == seekerOf[these[0]]);
    }

    /**
     * Steps of the same gain are one column; because gains shrink, they fill in the right order.
     */
    private void addCounter(int number, Counter counter) {
        Row row = sum(counter.options(), 0, 0);
        int total = counter.options().length;
        for (int k = 0; k < total; ) {
            long gain = k < counter.gains().length ? counter.gains()[k] : 0;
            int next = k + 1;
            while (next < total
                    && (next < counter.gains().length ? counter.gains()[next] : 0) == gain) {
                next++;
            }
            row.and(addColumn(next - k, number, gain), -1);
            k = next;
        }
        rows.add(row);
    }

    private int addColumn(double high, int number, long gain) {
        long[] gains = new long[levels];
        gains[number] = gain;
        columns.add(new Column(high, gains));
        return columns.size() - 1;
    }

    private static Row sum(int[] these, double low, double high) {
        Row row = new Row(low, high, these.length + 2);
        for (int option : these) {
            row.and(option, 1);
        }
        return row;
    }

    /** The best corner of the linear programme for a level. */
    Answer relax(int level) {
        return Objects.requireNonNull(solve("GLOP", level, 0, new int[0], null, 0));
    }

    /**
     * The best whole solution for a level, by branch and bound. A column whose price at the corner
     * is above the distance to the corner's value cannot leave its bound in any solution as near as
     * that; so a guess of the distance leaves few columns, and what is found shows whether the
     * guess was wide enough.
     */
    Answer branch(int level, long deadline, int[] known, Answer corner) {
        double top = worth(corner, level);
        double dearest = Arrays.stream(corner.columnPrices()).map(Math::abs).max().orElse(0);
        double distance = Math.max(LESS_THAN_ONE, GUESS * top);
        int[] best = known;
        while (true) {
            long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
            Answer found = solve("SCIP", level, millis, best, corner, distance);
            if (found == null) {
                if (distance > dearest) {
                    throw new IllegalStateException(
                            "No solution keeps what the levels before reached.");
                }
                distance *= 10;
                continue;
            }
            if (found.values().length == 0 || top - worth(found, level) <= distance + NOTHING) {
                return found.between(top - distance, top);
            }
            best = found.chosen();
            distance = top - worth(found, level);
        }
    }

    /**
     * Keeps the solutions that reach what a level has reached: what has a price that is above the
     * distance from the corner stays as it is, because any other value of it would cost more. At
     * the corner itself that says all; away from it, a row says the rest.
     */
    void keep(Answer corner, int level, long reached) {
        double distance = Math.max(0, worth(corner, level) - reached) + NOTHING;
        for (int n = 0; n < columns.size(); n++) {
            if (Math.abs(corner.columnPrices()[n]) > distance) {
                Column column = columns.get(n);
                column.low = Math.rint(corner.values()[n]);
                column.high = column.low;
            }
        }
        for (int n = 0; n < corner.rowPrices().length; n++) {
            Row row = rows.get(n);
            if (Math.abs(corner.rowPrices()[n]) > distance && row.low < row.high) {
                double activity = 0;
                for (int k = 0; k < row.size; k++) {
                    activity += row.factors[k] * corner.values()[row.columns[k]];
                }
                boolean isFull = row.high - activity < activity - row.low;
                row.low = isFull ? row.high : row.low;
                row.high = isFull ? row.high : row.low;
            }
        }
        if (distance > 2 * NOTHING) {
            hold(level, reached);
        }
    }

    private double worth(Answer answer, int level) {
        double worth = 0;
        for (int n = 0; n < columns.size(); n++) {
            worth += columns.get(n).gains[level] * answer.values()[n];
        }
        return worth;
    }

    /** Keeps the solutions that reach what a level has reached, by a row that says so. */
    void hold(int level, long reached) {
        if (isHeld[level]) {
            return;
        }
        isHeld[level] = true;
        Row row = new Row(reached, Double.POSITIVE_INFINITY, 64);
        for (int n = 0; n < columns.size(); n++) {
            if (columns.get(n).gains[level] != 0) {
                row.and(n, columns.get(n).gains[level]);
            }
        }
        rows.add(row);
    }

    private @Nullable Answer solve(
            String kind,
            int level,
            long millis,
            int[] known,
            @Nullable Answer corner,
            double distance) {
        MPSolver solver = MPSolver.createSolver(kind);
        try {
            boolean whole = millis > 0;
            @Nullable MPVariable[] free = new MPVariable[columns.size()];
            double[] fixed = new double[columns.size()];
            double settled = 0;
            MPObjective objective = solver.objective();
            objective.setMaximization();
            for (int n = 0; n < free.length; n++) {
                Column column = columns.get(n);
                boolean isDear =
                        corner != null && Math.abs(corner.columnPrices()[n]) > distance + NOTHING;
                if (column.isSettled() || isDear) {
                    fixed[n] =
                            column.isSettled() || corner == null
                                    ? column.low
                                    : Math.rint(corner.values()[n]);
                    settled += fixed[n] * column.gains[level];
                } else {
                    free[n] = solver.makeVar(column.low, column.high, whole && n < options, "");
                    if (column.gains[level] != 0) {
                        objective.setCoefficient(free[n], column.gains[level]);
                    }
                }
            }
            @Nullable MPConstraint[] bounds = new MPConstraint[rows.size()];
            for (int n = 0; n < bounds.length; n++) {
                bounds[n] = constraint(solver, rows.get(n), free, fixed);
            }
            return whole
                    ? branched(solver, free, fixed, settled, millis, known)
                    : relaxed(solver, free, fixed, bounds, settled);
        } finally {
            solver.delete();
        }
    }

    /** Whether something that is still free gains on the level. */
    boolean isOpen(int level) {
        return columns.stream().anyMatch(column -> !column.isSettled() && column.gains[level] != 0);
    }

    private @Nullable MPConstraint constraint(
            MPSolver solver, Row row, @Nullable MPVariable[] free, double[] fixed) {
        double settled = 0;
        boolean isSettled = true;
        for (int k = 0; k < row.size; k++) {
            if (free[row.columns[k]] == null) {
                settled += row.factors[k] * fixed[row.columns[k]];
            } else {
                isSettled = false;
            }
        }
        if (isSettled) {
            return null;
        }
        MPConstraint constraint = solver.makeConstraint(row.low - settled, row.high - settled);
        for (int k = 0; k < row.size; k++) {
            if (free[row.columns[k]] != null) {
                constraint.setCoefficient(free[row.columns[k]], row.factors[k]);
            }
        }
        return constraint;
    }

    private Answer relaxed(
            MPSolver solver,
            @Nullable MPVariable[] free,
            double[] fixed,
            @Nullable MPConstraint[] bounds,
            double settled) {
        ResultStatus status = solver.solve();
        if (status != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("The linear programme ended as %s.".formatted(status));
        }
        double[] prices = new double[free.length];
        for (int n = 0; n < free.length; n++) {
            prices[n] = free[n] == null ? 0 : free[n].reducedCost();
        }
        double[] rowPrices = new double[bounds.length];
        for (int n = 0; n < bounds.length; n++) {
            rowPrices[n] = bounds[n] == null ? 0 : bounds[n].dualValue();
        }
        long bound = (long) Math.floor(solver.objective().value() + settled + 1e-3);
        return answer(values(free, fixed), prices, rowPrices, bound);
    }

    private @Nullable Answer branched(
            MPSolver solver,
            @Nullable MPVariable[] free,
            double[] fixed,
            double settled,
            long millis,
            int[] known) {
        solver.setTimeLimit(millis);
        hint(solver, free, known);
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        ResultStatus status = solver.solve(exact);
        double outer = solver.objective().bestBound() + settled;
        long bound = (long) Math.floor(Math.min(outer, 1e15) + 1e-3);
        if (status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE) {
            return answer(values(free, fixed), new double[0], new double[0], bound);
        }
        if (status == ResultStatus.INFEASIBLE) {
            return null;
        }
        return new Answer(new double[0], new double[0], new double[0], known, true, bound);
    }

    /**
     * What is known is a solution of the levels before; to start from it spares the search for one.
     */
    private void hint(MPSolver solver, @Nullable MPVariable[] free, int[] known) {
        List<MPVariable> variables = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int option = 0; option < options; option++) {
            MPVariable variable = free[option];
            if (variable != null) {
                variables.add(variable);
                values.add(known[seekerOf[option]] == option ? 1.0 : 0.0);
            }
        }
        solver.setHint(
                variables.toArray(MPVariable[]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double[] values(@Nullable MPVariable[] free, double[] fixed) {
        double[] values = new double[free.length];
        for (int n = 0; n < free.length; n++) {
            values[n] = free[n] == null ? fixed[n] : free[n].solutionValue();
        }
        return values;
    }

    private Answer answer(double[] values, double[] prices, double[] rowPrices, long bound) {
        int[] chosen = new int[seekers];
        Arrays.fill(chosen, -1);
        boolean whole = true;
        for (int option = 0; option < options; option++) {
            if (Math.abs(values[option] - Math.rint(values[option])) > WHOLE) {
                whole = false;
            } else if (values[option] > 0.5) {
                chosen[seekerOf[option]] = option;
            }
        }
        return new Answer(values, prices, rowPrices, chosen, whole, bound);
    }
}

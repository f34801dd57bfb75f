package dk.fordel.optimiser;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;

import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Problem.Meeting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The solutions that are still possible, as a linear program: a column for each option, for each
 * step of a counter and for each meeting; a row for each seeker and each limit. Settling a level
 * narrows the bounds until only that level's best solutions are left.
 *
 * <p>Longer than other files: columns, rows and the solver's handles stand for one another by their
 * place, and every method keeps them so; cut apart, the parts would share all of their fields.
 */
final class LinearProgram {

    /** Prices are differences of whole numbers; what is smaller than this is rounding. */
    private static final double NOTHING = 1e-5;

    private static final double WHOLE = 1e-6;

    /** How many options join at once: so many in all, but so many of a seeker at least. */
    private static final int AT_ONCE = 5_000;

    private static final int LEAST = 8;

    private final int options;
    private final int seekers;
    private final int[] seekerOf;
    private final int levels;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final boolean[] isHeld;
    private final boolean[] joined;

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
     * @param isSolved false when the budget or precision was over before anything could be said
     * @param best what the solver reached, before rounding
     * @param bound nothing better exists
     */
    record Answer(
            double[] values,
            double[] columnPrices,
            double[] rowPrices,
            int[] chosen,
            boolean isWhole,
            boolean isSolved,
            double best,
            long bound) {

        static final Answer NONE = none(true);
        static final Answer NONE_IN_BUDGET = none(false);

        private static Answer none(boolean isSolved) {
            double[] no = new double[0];
            return new Answer(no, no, no, new int[0], false, isSolved, 0, 0);
        }
    }

    private LinearProgram(Problem problem) {
        this.options = problem.options();
        this.seekers = problem.seekers();
        this.seekerOf = problem.seekerOf();
        this.levels = problem.levels().size();
        this.isHeld = new boolean[levels];
        this.joined = new boolean[options];
    }

    static LinearProgram of(Problem problem) {
        LinearProgram program = new LinearProgram(problem);
        program.addOptions(problem);
        problem.limits().forEach(program::addLimit);
        for (int level = 0; level < problem.levels().size(); level++) {
            program.addLevel(level, problem.levels().get(level));
        }
        return program;
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

    /**
     * The best corner of the linear program for a level. Few options matter to it, so it is solved
     * with few, and those whose price says that they would gain join until none is left.
     *
     * @param known a solution of the levels before
     */
    Answer relax(int level, int[] known, Budget budget) {
        for (int option : known) {
            if (option >= 0) {
                joined[option] = true;
            }
        }
        double[] worth = new double[options];
        Arrays.setAll(worth, option -> columns.get(option).gains[level]);
        join(worth, Double.NEGATIVE_INFINITY);
        while (true) {
            Answer corner = solve("GLOP", level, budget, budget.left());
            if (!corner.isSolved() || !join(corner.columnPrices(), NOTHING)) {
                return corner;
            }
        }
    }

    /**
     * Lets the best options of those seekers join who have one that is worth more than this.
     *
     * @return whether somebody has
     */
    private boolean join(double[] worth, double moreThan) {
        Map<Integer, List<Integer>> out =
                IntStream.range(0, options)
                        .filter(n -> !joined[n] && !columns.get(n).isSettled())
                        .boxed()
                        .collect(Collectors.groupingBy(n -> seekerOf[n]));
        boolean isAnyWorthMore = false;
        for (List<Integer> those : out.values()) {
            if (those.stream().anyMatch(n -> worth[n] > moreThan)) {
                isAnyWorthMore = true;
                those.stream()
                        .sorted(
                                Comparator.<Integer>comparingDouble(n -> -worth[n])
                                        .thenComparing(LinearProgram::scattered))
                        .limit(Math.max(LEAST, AT_ONCE / seekers))
                        .forEach(n -> joined[n] = true);
            }
        }
        return isAnyWorthMore;
    }

    /** Equals in no particular order, so that not all seekers begin with the same places. */
    private static int scattered(int option) {
        return option * 0x9E3779B9;
    }

    /** The best whole solution for a level, by branch and bound; not whole when there is none. */
    Answer branch(int level, Budget budget, long most) {
        return solve("SCIP", level, budget, most);
    }

    /**
     * Keeps the solutions that fall short of the relaxation by no more than this. A price says what
     * a unit of another value would cost: what costs more stays as it is.
     *
     * @param relaxed the relaxation of a level
     * @param shortfall 0 keeps exactly what is as good as the relaxation
     */
    void settle(Answer relaxed, double shortfall) {
        for (int n = 0; n < columns.size(); n++) {
            double value = relaxed.values()[n];
            boolean atBound = Math.abs(value - Math.rint(value)) <= WHOLE;
            if (atBound && Math.abs(relaxed.columnPrices()[n]) > shortfall + NOTHING) {
                Column column = columns.get(n);
                column.low = Math.rint(value);
                column.high = column.low;
            }
        }
        for (int n = 0; n < relaxed.rowPrices().length; n++) {
            Row row = rows.get(n);
            if (Math.abs(relaxed.rowPrices()[n]) > shortfall + NOTHING && row.low < row.high) {
                double activity = 0;
                for (int k = 0; k < row.size; k++) {
                    activity += row.factors[k] * relaxed.values()[row.columns[k]];
                }
                boolean isFull = row.high - activity < activity - row.low;
                row.low = isFull ? row.high : row.low;
                row.high = isFull ? row.high : row.low;
            }
        }
    }

    /** The bounds as they are, to come back to. */
    double[] bounds() {
        double[] bounds = new double[2 * (columns.size() + rows.size())];
        int at = 0;
        for (Column column : columns) {
            bounds[at++] = column.low;
            bounds[at++] = column.high;
        }
        for (Row row : rows) {
            bounds[at++] = row.low;
            bounds[at++] = row.high;
        }
        return bounds;
    }

    /** Back to bounds that were noted before. */
    void restore(double[] bounds) {
        int at = 0;
        for (Column column : columns) {
            column.low = bounds[at++];
            column.high = bounds[at++];
        }
        for (Row row : rows) {
            row.low = bounds[at++];
            row.high = bounds[at++];
        }
    }

    /**
     * Keeps the solutions that reach a value on a level, by a row that says so.
     *
     * @return false when there is such a row already
     */
    boolean hold(int level, long value) {
        if (isHeld[level]) {
            return false;
        }
        isHeld[level] = true;
        Row row = new Row(value, Double.POSITIVE_INFINITY, 64);
        for (int n = 0; n < columns.size(); n++) {
            if (columns.get(n).gains[level] != 0) {
                row.and(n, columns.get(n).gains[level]);
            }
        }
        rows.add(row);
        return true;
    }

    private Answer solve(String kind, int level, Budget budget, long most) {
        if (budget.isSpent()) {
            return Answer.NONE_IN_BUDGET;
        }
        MPSolver solver = MPSolver.createSolver(kind);
        try {
            boolean whole = kind.equals("SCIP");
            @Nullable MPVariable[] free = new MPVariable[columns.size()];
            double settled = 0;
            MPObjective objective = solver.objective();
            objective.setMaximization();
            for (int n = 0; n < free.length; n++) {
                Column column = columns.get(n);
                if (column.isSettled() || (!whole && n < options && !joined[n])) {
                    settled += column.low * column.gains[level];
                } else {
                    free[n] = solver.makeVar(column.low, column.high, whole && n < options, "");
                    if (column.gains[level] != 0) {
                        objective.setCoefficient(free[n], column.gains[level]);
                    }
                }
            }
            @Nullable MPConstraint[] bounds = new MPConstraint[rows.size()];
            for (int n = 0; n < bounds.length; n++) {
                bounds[n] = constraint(solver, rows.get(n), free);
            }
            long size = (long) solver.numVariables() + solver.numConstraints() + 1;
            if (whole) {
                if (!budget.boundNodes(solver, most, size)) {
                    return Answer.NONE_IN_BUDGET;
                }
                Answer found = branched(solver, free, settled);
                budget.spendNodes(solver, size);
                return found;
            }
            budget.bound(solver, most, size);
            Answer corner = relaxed(solver, level, free, bounds, settled);
            budget.spend(solver, size);
            return corner;
        } finally {
            solver.delete();
        }
    }

    /** Whether something that is still free gains on the level. */
    boolean isOpen(int level) {
        return columns.stream().anyMatch(column -> !column.isSettled() && column.gains[level] != 0);
    }

    private @Nullable MPConstraint constraint(
            MPSolver solver, Row row, @Nullable MPVariable[] free) {
        double settled = 0;
        boolean isSettled = true;
        for (int k = 0; k < row.size; k++) {
            if (free[row.columns[k]] == null) {
                settled += row.factors[k] * columns.get(row.columns[k]).low;
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
            int level,
            @Nullable MPVariable[] free,
            @Nullable MPConstraint[] bounds,
            double settled) {
        ResultStatus status = solver.solve();
        if (status == ResultStatus.INFEASIBLE || status == ResultStatus.UNBOUNDED) {
            throw new IllegalStateException("The linear program ended as %s.".formatted(status));
        }
        if (status != ResultStatus.OPTIMAL) {
            return Answer.NONE_IN_BUDGET;
        }
        double[] rowPrices = new double[bounds.length];
        for (int n = 0; n < bounds.length; n++) {
            rowPrices[n] = bounds[n] == null ? 0 : bounds[n].dualValue();
        }
        double best = solver.objective().value() + settled;
        return answer(values(free), prices(level, rowPrices), rowPrices, best, best);
    }

    /** What one more of each column would gain, after what it takes from the rows. */
    private double[] prices(int level, double[] rowPrices) {
        double[] prices = new double[columns.size()];
        Arrays.setAll(prices, n -> columns.get(n).gains[level]);
        for (int n = 0; n < rowPrices.length; n++) {
            Row row = rows.get(n);
            for (int k = 0; k < row.size && rowPrices[n] != 0; k++) {
                prices[row.columns[k]] -= rowPrices[n] * row.factors[k];
            }
        }
        return prices;
    }

    private Answer branched(MPSolver solver, @Nullable MPVariable[] free, double settled) {
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
        return switch (solver.solve(parameters)) {
            case OPTIMAL, FEASIBLE ->
                    answer(
                            values(free),
                            new double[0],
                            new double[0],
                            solver.objective().value() + settled,
                            solver.objective().bestBound() + settled);
            case INFEASIBLE -> Answer.NONE;
            default -> Answer.NONE_IN_BUDGET;
        };
    }

    private double[] values(@Nullable MPVariable[] free) {
        double[] values = new double[free.length];
        for (int n = 0; n < free.length; n++) {
            values[n] = free[n] == null ? columns.get(n).low : free[n].solutionValue();
        }
        return values;
    }

    private Answer answer(
            double[] values, double[] prices, double[] rowPrices, double best, double outer) {
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
        long bound = (long) Math.floor(Math.min(outer, 1e15) + 1e-3);
        return new Answer(values, prices, rowPrices, chosen, whole, true, best, bound);
    }
}

package dk.fordel.trials.rounds.peers;

import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Problem.Meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The textbook formulation that branch and bound and CP-SAT are given: a column for each option,
 * each step of a counter, each meeting.
 */
final class Formulation {

    /**
     * Yes or no.
     *
     * @param level on which it gains; options gain on all
     */
    record Column(int level, long gain) {}

    /** The sum of some columns, less the sum of others, at most or exactly. */
    record Row(int[] plus, int[] minus, long atMost, boolean isEquality) {}

    final Problem problem;
    final List<Column> columns = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();

    Formulation(Problem problem) {
        this.problem = problem;
        for (int option = 0; option < problem.options(); option++) {
            columns.add(new Column(-1, 0));
        }
        for (int[] options : Greedy.options(problem)) {
            rows.add(new Row(options, new int[0], 1, false));
        }
        for (Limit limit : problem.limits()) {
            rows.add(new Row(limit.options(), new int[0], limit.atMost(), false));
        }
        for (int number = 0; number < problem.levels().size(); number++) {
            Level level = problem.levels().get(number);
            for (Counter counter : level.counters()) {
                add(counter, number);
            }
            for (Meeting meeting : level.meetings()) {
                int[] met = {add(new Column(number, meeting.gain()))};
                rows.add(new Row(met, meeting.left(), 0, false));
                rows.add(new Row(met, meeting.right(), 0, false));
            }
        }
    }

    private void add(Counter counter, int level) {
        int steps = counter.options().length;
        int[] columnsOfSteps = new int[steps];
        Arrays.setAll(
                columnsOfSteps,
                k -> add(new Column(level, k < counter.gains().length ? counter.gains()[k] : 0)));
        rows.add(new Row(counter.options(), columnsOfSteps, 0, true));
    }

    private int add(Column column) {
        columns.add(column);
        return columns.size() - 1;
    }

    /** By column: what it gains on a level. */
    long[] gains(int level) {
        long[] gains = new long[columns.size()];
        Arrays.setAll(
                gains,
                n ->
                        n < problem.options()
                                ? problem.levels().get(level).gains()[n]
                                : columns.get(n).level() == level ? columns.get(n).gain() : 0);
        return gains;
    }

    int[] chosen(boolean[] isOn) {
        int[] chosen = new int[problem.seekers()];
        Arrays.fill(chosen, -1);
        for (int option = 0; option < problem.options(); option++) {
            if (isOn[option]) {
                chosen[problem.seekerOf()[option]] = option;
            }
        }
        return chosen;
    }
}

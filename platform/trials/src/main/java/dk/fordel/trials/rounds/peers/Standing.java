package dk.fordel.trials.rounds.peers;

import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Meeting;

import java.util.ArrayList;
import java.util.List;

/** How a choice stands, kept up to date as single options come and go. */
final class Standing {

    private final Problem problem;
    private final int[][] limits;
    private final int[][] counters;
    private final int[][] sides;
    private final List<Counter> counterAt = new ArrayList<>();
    private final List<Integer> levelOfCounter = new ArrayList<>();
    private final List<Meeting> meetingAt = new ArrayList<>();
    private final List<Integer> levelOfMeeting = new ArrayList<>();
    private final int[] used;
    private final int[] counts;
    private final int[] there;
    private final long[] values;
    private long excess;

    Standing(Problem problem) {
        this.problem = problem;
        Lists ofLimits = new Lists(problem.options());
        for (int n = 0; n < problem.limits().size(); n++) {
            ofLimits.add(problem.limits().get(n).options(), n);
        }
        Lists ofCounters = new Lists(problem.options());
        Lists ofSides = new Lists(problem.options());
        for (int number = 0; number < problem.levels().size(); number++) {
            Level level = problem.levels().get(number);
            for (Counter counter : level.counters()) {
                ofCounters.add(counter.options(), counterAt.size());
                counterAt.add(counter);
                levelOfCounter.add(number);
            }
            for (Meeting meeting : level.meetings()) {
                ofSides.add(meeting.left(), 2 * meetingAt.size());
                ofSides.add(meeting.right(), 2 * meetingAt.size() + 1);
                meetingAt.add(meeting);
                levelOfMeeting.add(number);
            }
        }
        this.limits = ofLimits.arrays();
        this.counters = ofCounters.arrays();
        this.sides = ofSides.arrays();
        this.used = new int[problem.limits().size()];
        this.counts = new int[counterAt.size()];
        this.there = new int[2 * meetingAt.size()];
        this.values = new long[problem.levels().size()];
    }

    /** By option: where it counts. */
    private static final class Lists {

        private final List<List<Integer>> lists = new ArrayList<>();

        Lists(int options) {
            for (int option = 0; option < options; option++) {
                lists.add(new ArrayList<>(4));
            }
        }

        void add(int[] options, int number) {
            for (int option : options) {
                lists.get(option).add(number);
            }
        }

        int[][] arrays() {
            return lists.stream()
                    .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
        }
    }

    boolean fits(int option) {
        for (int limit : limits[option]) {
            if (used[limit] >= problem.limits().get(limit).atMost()) {
                return false;
            }
        }
        return true;
    }

    void put(int option) {
        for (int limit : limits[option]) {
            excess += ++used[limit] > problem.limits().get(limit).atMost() ? 1 : 0;
        }
        for (int counter : counters[option]) {
            values[levelOfCounter.get(counter)] += step(counter, counts[counter]++);
        }
        for (int side : sides[option]) {
            if (there[side]++ == 0 && there[side ^ 1] > 0) {
                values[levelOfMeeting.get(side / 2)] += meetingAt.get(side / 2).gain();
            }
        }
        single(option, 1);
    }

    void take(int option) {
        for (int limit : limits[option]) {
            excess -= used[limit]-- > problem.limits().get(limit).atMost() ? 1 : 0;
        }
        for (int counter : counters[option]) {
            values[levelOfCounter.get(counter)] -= step(counter, --counts[counter]);
        }
        for (int side : sides[option]) {
            if (--there[side] == 0 && there[side ^ 1] > 0) {
                values[levelOfMeeting.get(side / 2)] -= meetingAt.get(side / 2).gain();
            }
        }
        single(option, -1);
    }

    private void single(int option, int sign) {
        for (int level = 0; level < values.length; level++) {
            values[level] += sign * problem.levels().get(level).gains()[option];
        }
    }

    private long step(int counter, int number) {
        long[] gains = counterAt.get(counter).gains();
        return number < gains.length ? gains[number] : 0;
    }

    /** By how many the limits are broken. */
    long excess() {
        return excess;
    }

    long[] values() {
        return values.clone();
    }
}

package dk.fordel.optimiser;

import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Problem.Meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A solution to begin with: one seeker after the other takes what is best for all levels then,
 * those with the fewest options first. When time is over, it is better than none.
 */
final class FirstFit {

    /** What a choice uses up or counts towards. */
    private static final class Tally {
        private int count;
    }

    /** The n-th choice gains the n-th number on a level. */
    private record Counted(int level, long[] gains, Tally tally) {
        long next() {
            return tally.count < gains.length ? gains[tally.count] : 0;
        }
    }

    /** Gained when the other side is there. */
    private record Met(int level, long gain, Tally here, Tally there) {}

    private record Left(int atMost, Tally tally) {}

    private final Problem problem;
    private final List<List<Left>> lefts;
    private final List<List<Counted>> counted;
    private final List<List<Met>> met;

    private FirstFit(Problem problem) {
        this.problem = problem;
        this.lefts = lists(problem.options());
        this.counted = lists(problem.options());
        this.met = lists(problem.options());
        for (Limit limit : problem.limits()) {
            add(lefts, limit.options(), new Left(limit.atMost(), new Tally()));
        }
        for (int number = 0; number < problem.levels().size(); number++) {
            Level level = problem.levels().get(number);
            for (Counter counter : level.counters()) {
                add(counted, counter.options(), new Counted(number, counter.gains(), new Tally()));
            }
            for (Meeting meeting : level.meetings()) {
                Tally left = new Tally();
                Tally right = new Tally();
                add(met, meeting.left(), new Met(number, meeting.gain(), left, right));
                add(met, meeting.right(), new Met(number, meeting.gain(), right, left));
            }
        }
    }

    /** By seeker: the option, or -1. */
    static int[] of(Problem problem) {
        return new FirstFit(problem).fit();
    }

    private int[] fit() {
        List<List<Integer>> options = lists(problem.seekers());
        for (int option = 0; option < problem.options(); option++) {
            options.get(problem.seekerOf()[option]).add(option);
        }
        int[] chosen = new int[problem.seekers()];
        Arrays.fill(chosen, -1);
        IntStream.range(0, chosen.length)
                .boxed()
                .sorted(Comparator.comparingInt(seeker -> options.get(seeker).size()))
                .forEach(seeker ->
                        options.get(seeker).stream()
                                .filter(this::isLeft)
                                .max((one, other) -> Arrays.compare(gains(one), gains(other)))
                                .filter(option -> Arrays.compare(gains(option), none()) > 0)
                                .ifPresent(option -> chosen[seeker] = take(option)));
        return chosen;
    }

    private boolean isLeft(int option) {
        return lefts.get(option).stream().allMatch(left -> left.tally.count < left.atMost);
    }

    private long[] none() {
        return new long[problem.levels().size()];
    }

    private long[] gains(int option) {
        long[] gains = none();
        Arrays.setAll(gains, level -> problem.levels().get(level).gains()[option]);
        counted.get(option).forEach(one -> gains[one.level] += one.next());
        met.get(option).forEach(one -> gains[one.level] += one.there.count > 0 ? one.gain : 0);
        return gains;
    }

    private int take(int option) {
        lefts.get(option).forEach(left -> left.tally.count++);
        counted.get(option).forEach(one -> one.tally.count++);
        met.get(option).forEach(one -> one.here.count++);
        return option;
    }

    private static <T> void add(List<List<T>> lists, int[] options, T one) {
        for (int option : options) {
            lists.get(option).add(one);
        }
    }

    private static <T> List<List<T>> lists(int size) {
        List<List<T>> lists = new ArrayList<>(size);
        for (int n = 0; n < size; n++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}

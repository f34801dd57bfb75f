package dk.fordel.optimiser;

import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Problem.Meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a problem into parts that share neither limit nor gain. */
final class Parts {

    /**
     * A problem of its own.
     *
     * @param options by its option: the option of the whole
     * @param seekers by its seeker: the seeker of the whole
     * @param limits by its limit: the limit of the whole
     */
    record Part(Problem problem, int[] options, int[] seekers, List<Integer> limits) {}

    private final Problem whole;
    private final int[] root;

    private Parts(Problem whole) {
        this.whole = whole;
        this.root = new int[whole.seekers()];
        Arrays.setAll(root, seeker -> seeker);
    }

    /** The parts, in the order of their first seeker; seekers without options are in none. */
    static List<Part> of(Problem whole) {
        Parts parts = new Parts(whole);
        whole.limits().stream()
                .filter(limit -> limit.atMost() < limit.options().length)
                .forEach(limit -> parts.join(limit.options()));
        for (Level level : whole.levels()) {
            level.counters().forEach(counter -> parts.join(counter.options()));
            level.meetings().forEach(meeting -> parts.join(meeting.left(), meeting.right()));
        }
        return parts.cut();
    }

    private void join(int[]... groups) {
        int first = -1;
        for (int[] options : groups) {
            for (int option : options) {
                int seeker = root(whole.seekerOf()[option]);
                if (first < 0) {
                    first = seeker;
                } else {
                    root[seeker] = first;
                }
            }
        }
    }

    private int root(int seeker) {
        int at = seeker;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private List<Part> cut() {
        int[] partOf = new int[whole.seekers()];
        Arrays.fill(partOf, -1);
        int[] numbered = new int[whole.seekers()];
        int[] inPart = new int[whole.options()];
        List<List<Integer>> seekers = new ArrayList<>();
        List<List<Integer>> options = new ArrayList<>();
        int[] partOfRoot = new int[whole.seekers()];
        Arrays.fill(partOfRoot, -1);
        for (int option = 0; option < whole.options(); option++) {
            int seeker = whole.seekerOf()[option];
            int at = root(seeker);
            if (partOfRoot[at] < 0) {
                partOfRoot[at] = seekers.size();
                seekers.add(new ArrayList<>());
                options.add(new ArrayList<>());
            }
            int part = partOfRoot[at];
            if (partOf[seeker] < 0) {
                partOf[seeker] = part;
                numbered[seeker] = seekers.get(part).size();
                seekers.get(part).add(seeker);
            }
            inPart[option] = options.get(part).size();
            options.get(part).add(option);
        }
        Sorted sorted = new Sorted(partOf, inPart, seekers.size());
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < seekers.size(); part++) {
            int[] own = ints(options.get(part));
            int[] owners =
                    Arrays.stream(own).map(option -> numbered[whole.seekerOf()[option]]).toArray();
            Problem problem =
                    new Problem(
                            seekers.get(part).size(),
                            owners,
                            sorted.limits.get(part),
                            sorted.levels(part, own));
            parts.add(new Part(problem, own, ints(seekers.get(part)), sorted.numbers.get(part)));
        }
        return parts;
    }

    /** Limits, counters and meetings by part, with the part's own numbers. */
    private final class Sorted {

        private final int[] partOf;
        private final int[] inPart;
        private final List<List<Limit>> limits;
        private final List<List<Integer>> numbers;
        private final List<List<List<Counter>>> counters = new ArrayList<>();
        private final List<List<List<Meeting>>> meetings = new ArrayList<>();

        Sorted(int[] partOf, int[] inPart, int parts) {
            this.partOf = partOf;
            this.inPart = inPart;
            this.limits = lists(parts);
            this.numbers = lists(parts);
            for (int number = 0; number < whole.limits().size(); number++) {
                Limit limit = whole.limits().get(number);
                if (limit.atMost() < limit.options().length) {
                    numbers.get(part(limit.options())).add(number);
                    limits.get(part(limit.options()))
                            .add(new Limit(limit.name(), own(limit.options()), limit.atMost()));
                }
            }
            for (Level level : whole.levels()) {
                List<List<Counter>> counted = lists(parts);
                for (Counter counter : level.counters()) {
                    if (counter.options().length > 0) {
                        counted.get(part(counter.options()))
                                .add(new Counter(own(counter.options()), counter.gains()));
                    }
                }
                counters.add(counted);
                List<List<Meeting>> met = lists(parts);
                for (Meeting meeting : level.meetings()) {
                    if (meeting.left().length > 0 && meeting.right().length > 0) {
                        met.get(part(meeting.left()))
                                .add(
                                        new Meeting(
                                                own(meeting.left()),
                                                own(meeting.right()),
                                                meeting.gain()));
                    }
                }
                meetings.add(met);
            }
        }

        List<Level> levels(int part, int[] own) {
            List<Level> levels = new ArrayList<>();
            for (int number = 0; number < whole.levels().size(); number++) {
                Level level = whole.levels().get(number);
                levels.add(
                        new Level(
                                level.name(),
                                Arrays.stream(own)
                                        .mapToLong(option -> level.gains()[option])
                                        .toArray(),
                                counters.get(number).get(part),
                                meetings.get(number).get(part)));
            }
            return levels;
        }

        private int part(int[] options) {
            return partOf[whole.seekerOf()[options[0]]];
        }

        private int[] own(int[] options) {
            return Arrays.stream(options).map(option -> inPart[option]).toArray();
        }
    }

    private static <T> List<List<T>> lists(int size) {
        List<List<T>> lists = new ArrayList<>(size);
        for (int n = 0; n < size; n++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}

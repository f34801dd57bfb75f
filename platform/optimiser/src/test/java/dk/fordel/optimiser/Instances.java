package dk.fordel.optimiser;

import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Problem.Meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded problems, small enough that every solution can be looked at. */
final class Instances {

    private Instances() {}

    /** Up to five seekers and places, with everything that a problem can have. */
    static Problem small(long seed) {
        Random random = new Random(seed);
        int seekers = 1 + random.nextInt(5);
        int places = 1 + random.nextInt(5);
        List<int[]> pairs = new ArrayList<>();
        for (int seeker = 0; seeker < seekers; seeker++) {
            for (int place = 0; place < places; place++) {
                if (random.nextInt(3) > 0) {
                    pairs.add(new int[] {seeker, place});
                }
            }
        }
        int[] seekerOf = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        int[][] at = new int[places][];
        for (int place = 0; place < places; place++) {
            int here = place;
            at[place] = those(pairs, pair -> pair[1] == here);
        }
        List<Limit> limits = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            limits.add(new Limit("place " + place, at[place], random.nextInt(3)));
        }
        for (int extra = random.nextInt(3); extra > 0; extra--) {
            limits.add(new Limit("side " + extra, some(pairs.size(), random), random.nextInt(3)));
        }
        List<Level> levels = new ArrayList<>();
        long[] one = new long[pairs.size()];
        Arrays.fill(one, 1);
        levels.add(Level.of("placed", one));
        for (int number = 1 + random.nextInt(4); number > 0; number--) {
            levels.add(level("level " + number, pairs, at, random));
        }
        return new Problem(seekers, seekerOf, limits, levels);
    }

    private static Level level(String name, List<int[]> pairs, int[][] at, Random random) {
        long[] gains = random.longs(pairs.size(), 0, 4).toArray();
        List<Counter> counters = new ArrayList<>();
        if (random.nextBoolean()) {
            for (int[] here : at) {
                long first = random.nextInt(6);
                counters.add(new Counter(here, new long[] {first, first / 2, first / 3}));
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            int place = random.nextInt(at.length);
            int[] left = those(pairs, pair -> pair[0] == 0 && pair[1] <= place);
            int[] right = those(pairs, pair -> pair[0] == 1 && pair[1] <= place);
            meetings.add(new Meeting(left, right, 1 + random.nextInt(5)));
        }
        return new Level(name, gains, counters, meetings);
    }

    private static int[] those(List<int[]> pairs, java.util.function.Predicate<int[]> which) {
        return IntStream.range(0, pairs.size()).filter(n -> which.test(pairs.get(n))).toArray();
    }

    private static int[] some(int of, Random random) {
        return IntStream.range(0, of).filter(n -> random.nextBoolean()).toArray();
    }
}

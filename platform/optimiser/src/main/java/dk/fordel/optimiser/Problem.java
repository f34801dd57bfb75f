package dk.fordel.optimiser;

import java.util.Arrays;
import java.util.List;

/**
 * An assignment in levels. Options are numbered from 0; an array is read, never changed.
 *
 * @param seekers how many seek a place
 * @param seekerOf by option: whose it is
 * @param limits what bounds the options together
 * @param levels what is better, the most important level first
 */
public record Problem(int seekers, int[] seekerOf, List<Limit> limits, List<Level> levels) {

    /**
     * At most so many of these options.
     *
     * @param name to find it again, for example in a {@link Shortage}
     */
    public record Limit(String name, int[] options, int atMost) {
        public Limit {
            if (atMost < 0) {
                throw new IllegalArgumentException(
                        "Limit %s allows %d, which is below zero.".formatted(name, atMost));
            }
        }
    }

    /**
     * What counts on a level; the sum of all its gains is to be as large as possible.
     *
     * @param gains by option: what choosing it gains
     * @param counters gains that shrink with each further choice
     * @param meetings gains of choices that go together
     */
    public record Level(String name, long[] gains, List<Counter> counters, List<Meeting> meetings) {
        public Level {
            counters = List.copyOf(counters);
            meetings = List.copyOf(meetings);
        }

        /** A level of single gains. */
        public static Level of(String name, long[] gains) {
            return new Level(name, gains, List.of(), List.of());
        }
    }

    /**
     * The first of these options that is chosen gains the first number, the second the second, and
     * so on; those beyond the last gain nothing.
     *
     * @param gains never growing, never below zero: so the sum has one bend down and stays exact
     */
    public record Counter(int[] options, long[] gains) {
        public Counter {
            for (int k = 0; k < gains.length; k++) {
                if (gains[k] < 0 || (k > 0 && gains[k] > gains[k - 1])) {
                    throw new IllegalArgumentException(
                            "The gains of a counter shrink and stay above zero; these are %s."
                                    .formatted(Arrays.toString(gains)));
                }
            }
        }
    }

    /**
     * Gained once when one of the left options and one of the right ones are chosen.
     *
     * @param left options of one seeker
     * @param right options of another
     * @param gain never below zero
     */
    public record Meeting(int[] left, int[] right, long gain) {
        public Meeting {
            if (gain < 0) {
                throw new IllegalArgumentException(
                        "A meeting gains %d, which is below zero.".formatted(gain));
            }
        }
    }

    public Problem {
        limits = List.copyOf(limits);
        levels = List.copyOf(levels);
        for (int seeker : seekerOf) {
            if (seeker < 0 || seeker >= seekers) {
                throw new IllegalArgumentException(
                        "An option belongs to seeker %d; there are %d.".formatted(seeker, seekers));
            }
        }
        for (Level level : levels) {
            if (level.gains().length != seekerOf.length) {
                throw new IllegalArgumentException(
                        "Level %s has gains for %d options; there are %d."
                                .formatted(level.name(), level.gains().length, seekerOf.length));
            }
        }
    }

    /** How many options there are. */
    public int options() {
        return seekerOf.length;
    }

    /**
     * What a choice gains, level by level.
     *
     * @param chosen by seeker: the option, or -1
     */
    public long[] values(int[] chosen) {
        boolean[] is = new boolean[options()];
        for (int option : chosen) {
            if (option >= 0) {
                is[option] = true;
            }
        }
        return levels.stream().mapToLong(level -> value(level, is)).toArray();
    }

    private static long value(Level level, boolean[] is) {
        long sum = 0;
        for (int option = 0; option < is.length; option++) {
            sum += is[option] ? level.gains()[option] : 0;
        }
        for (Counter counter : level.counters()) {
            long count = count(counter.options(), is);
            for (int k = 0; k < Math.min(count, counter.gains().length); k++) {
                sum += counter.gains()[k];
            }
        }
        for (Meeting meeting : level.meetings()) {
            if (count(meeting.left(), is) > 0 && count(meeting.right(), is) > 0) {
                sum += meeting.gain();
            }
        }
        return sum;
    }

    private static long count(int[] options, boolean[] is) {
        return Arrays.stream(options).filter(option -> is[option]).count();
    }

    /** Every value of a level is a multiple of this. */
    long step(int level) {
        Level all = levels.get(level);
        long step = Arrays.stream(all.gains()).reduce(0, Problem::common);
        for (Counter counter : all.counters()) {
            step = Arrays.stream(counter.gains()).reduce(step, Problem::common);
        }
        for (Meeting meeting : all.meetings()) {
            step = common(step, meeting.gain());
        }
        return Math.max(1, step);
    }

    private static long common(long one, long other) {
        return other == 0 ? Math.abs(one) : common(other, one % other);
    }

    /** No choice is worth more on a level: as if nothing were limited. */
    long ceiling(int level) {
        Level all = levels.get(level);
        long[] alone = all.gains().clone();
        for (Counter counter : all.counters()) {
            for (int option : counter.options()) {
                alone[option] += counter.gains().length == 0 ? 0 : counter.gains()[0];
            }
        }
        long[] most = new long[seekers];
        for (int option = 0; option < alone.length; option++) {
            most[seekerOf[option]] = Math.max(most[seekerOf[option]], alone[option]);
        }
        return Arrays.stream(most).sum() + all.meetings().stream().mapToLong(Meeting::gain).sum();
    }
}

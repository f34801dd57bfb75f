package dk.fordel.trials.rounds.model;

import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Meeting;
import dk.fordel.trials.rounds.Base;
import dk.fordel.trials.rounds.Kind;
import dk.fordel.trials.rounds.Municipality;
import dk.fordel.trials.rounds.Practice;
import dk.fordel.trials.rounds.Practice.Stay;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Trainee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToLongBiFunction;

/** What is better, the most important first. */
final class Levels {

    /** Who never had a trainee has waited as long as anybody looks back. */
    private static final long LONGEST_WAIT = 3_650;

    private final Round round;
    private final Pairs pairs;

    private Levels(Round round, Pairs pairs) {
        this.round = round;
        this.pairs = pairs;
    }

    static List<Level> of(Round round, Pairs pairs) {
        Levels levels = new Levels(round, pairs);
        return List.of(
                levels.each("placed", (trainee, practice) -> 1),
                levels.each("threatened", (trainee, practice) -> practice.isThreatened() ? 100 : 0),
                levels.fairness(),
                levels.each("breadth", Levels::breadth),
                levels.together(),
                levels.each("wishes", Levels::wishes),
                levels.each(
                        "kept",
                        (trainee, practice) ->
                                Integer.valueOf(practice.number()).equals(trainee.planned())
                                        ? 1
                                        : 0),
                levels.each("longest wait", Levels::wait),
                levels.draw("first draw", 0),
                levels.draw("second draw", 1),
                levels.draw("third draw", 2));
    }

    private Level each(String name, ToLongBiFunction<Trainee, Practice> gain) {
        return Level.of(name, gains(gain));
    }

    private long[] gains(ToLongBiFunction<Trainee, Practice> gain) {
        long[] gains = new long[pairs.count()];
        Arrays.setAll(gains, n -> gain.applyAsLong(pairs.trainee(n), pairs.practice(n)));
        return gains;
    }

    /**
     * SOFT-1 and SOFT-2: the k-th new trainee of a practice gains 100 * tutors / (tutors + earlier
     * + k), and so does the k-th of a kind, with the earlier ones of that kind.
     */
    private Level fairness() {
        List<Counter> counters = new ArrayList<>();
        for (Practice practice : round.practices()) {
            int[] here = pairs.at(practice);
            if (here.length == 0) {
                continue;
            }
            counters.add(counter(here, practice.tutors(), practice.stays().size()));
            for (Kind kind : Kind.values()) {
                int[] alike = those(here, pair -> pairs.trainee(pair).kind() == kind);
                if (alike.length > 0) {
                    long earlier =
                            practice.stays().stream().filter(stay -> stay.kind() == kind).count();
                    counters.add(counter(alike, practice.tutors(), earlier));
                }
            }
        }
        return new Level("fairness", new long[pairs.count()], counters, List.of());
    }

    private static Counter counter(int[] options, long tutors, long earlier) {
        long[] gains = new long[options.length];
        Arrays.setAll(gains, k -> 100 * tutors / (tutors + earlier + k + 1));
        return new Counter(options, gains);
    }

    /** SOFT-3 and SOFT-4: what the trainee has not met before. */
    private static long breadth(Trainee trainee, Practice practice) {
        boolean isMet = practice.isSolo() ? trainee.metSolo() : trainee.metPartnership();
        Base base = practice.base();
        return (isMet ? 0 : 50) + (trainee.metBases().contains(base) ? 0 : 50);
    }

    /**
     * SOFT-9: two of a team gain 60 in one municipality and 40 in one district; a bounded programme
     * that stays bounded gains 100.
     */
    private Level together() {
        Map<Integer, List<Trainee>> teams = new TreeMap<>();
        for (Trainee trainee : round.trainees()) {
            if (trainee.team() != null) {
                teams.computeIfAbsent(trainee.team(), none -> new ArrayList<>()).add(trainee);
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        for (List<Trainee> team : teams.values()) {
            for (int one = 0; one < team.size(); one++) {
                for (int other = one + 1; other < team.size(); other++) {
                    meet(team.get(one), team.get(other), Municipality::name, 60, meetings);
                    meet(team.get(one), team.get(other), Levels::district, 40, meetings);
                }
            }
        }
        long[] bounded =
                gains((trainee, practice) ->
                        trainee.bounded().contains(practice.municipality()) ? 100 : 0);
        return new Level("together", bounded, List.of(), meetings);
    }

    private static String district(Municipality municipality) {
        return String.valueOf(municipality.district());
    }

    private void meet(
            Trainee one,
            Trainee other,
            Function<Municipality, String> where,
            long gain,
            List<Meeting> meetings) {
        Map<String, int[]> left = by(where, one);
        Map<String, int[]> right = by(where, other);
        left.forEach((there, options) -> {
            int[] others = right.get(there);
            if (others != null) {
                meetings.add(new Meeting(options, others, gain));
            }
        });
    }

    private Map<String, int[]> by(Function<Municipality, String> where, Trainee trainee) {
        Map<String, List<Integer>> lists = new TreeMap<>();
        for (int pair : pairs.of(trainee)) {
            lists.computeIfAbsent(
                            where.apply(pairs.practice(pair).municipality()),
                            none -> new ArrayList<>())
                    .add(pair);
        }
        Map<String, int[]> sorted = new TreeMap<>();
        lists.forEach((there, list) ->
                sorted.put(there, list.stream().mapToInt(Integer::intValue).toArray()));
        return sorted;
    }

    /**
     * SOFT-6 to SOFT-8: 100 for the municipality ranked first, 20 less for each below; 50 for a
     * kind that the practice wishes for; 5 for each grade of teaching.
     */
    private static long wishes(Trainee trainee, Practice practice) {
        int rank = trainee.ranked().indexOf(practice.municipality());
        long dear = rank < 0 ? 0 : Math.max(0, 100 - 20 * rank);
        long wished = practice.wished().contains(trainee.kind()) ? 50 : 0;
        return dear + wished + 5L * practice.teaching();
    }

    /** Days without a trainee before this one comes. */
    private static long wait(Trainee trainee, Practice practice) {
        LocalDate from = trainee.stay().from();
        long wait = LONGEST_WAIT;
        for (Stay stay : practice.stays()) {
            if (!stay.period().from().isAfter(from)) {
                wait = Math.min(wait, ChronoUnit.DAYS.between(stay.period().to(), from));
            }
        }
        return Math.max(0, wait);
    }

    private Level draw(String name, int number) {
        return each(
                name,
                (trainee, practice) ->
                        drawn(round.seed(), trainee.number(), practice.number()) >>> (10 * number)
                                & 1023);
    }

    /** SplitMix64 of seed, trainee and practice: the same on every machine. */
    private static long drawn(long seed, long trainee, long practice) {
        long z = seed + (trainee * 1_000_003 + practice) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static int[] those(int[] among, IntPredicate which) {
        return Arrays.stream(among).filter(which).toArray();
    }
}

package dk.fordel.trials.rounds.model;

import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.trials.rounds.Kind;
import dk.fordel.trials.rounds.Period;
import dk.fordel.trials.rounds.Practice;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Round.Frame;
import dk.fordel.trials.rounds.Trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What bounds the options together: capacity day by day, phase 3, frames. */
final class Bounds {

    private final Pairs pairs;
    private final List<Limit> limits = new ArrayList<>();

    private Bounds(Pairs pairs) {
        this.pairs = pairs;
    }

    static List<Limit> of(Round round, Pairs pairs) {
        Bounds bounds = new Bounds(pairs);
        for (Practice practice : round.practices()) {
            bounds.capacity(practice);
            bounds.phaseThree(practice);
        }
        round.frames().forEach(bounds::frame);
        return bounds.limits;
    }

    /** HARD-2: on each day on which somebody new may come beside all who may be there. */
    private void capacity(Practice practice) {
        int[] here = pairs.at(practice);
        Set<LocalDate> days = new TreeSet<>();
        for (int pair : here) {
            days.add(pairs.trainee(pair).stay().from());
        }
        practice.stays().forEach(stay -> days.add(stay.period().from()));
        List<Limit> candidates = new ArrayList<>();
        for (LocalDate day : days) {
            int[] there = those(here, trainee -> isOn(trainee.stay(), day));
            long taken = practice.stays().stream().filter(stay -> isOn(stay.period(), day)).count();
            int left = (int) Math.max(0, practice.capacity() - taken);
            if (there.length > left) {
                candidates.add(
                        new Limit(
                                "practice %d on %s".formatted(practice.number(), day),
                                there,
                                left));
            }
        }
        limits.addAll(strictest(candidates));
    }

    /** Those that another one implies are left out. */
    private static List<Limit> strictest(List<Limit> candidates) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (Limit limit : candidates) {
            Set<Integer> set = new HashSet<>();
            for (int option : limit.options()) {
                set.add(option);
            }
            sets.add(set);
        }
        List<Limit> kept = new ArrayList<>();
        for (int one = 0; one < candidates.size(); one++) {
            boolean isImplied = false;
            for (int other = 0; other < candidates.size() && !isImplied; other++) {
                int difference = candidates.get(other).atMost() - candidates.get(one).atMost();
                boolean isSame = sets.get(one).size() == sets.get(other).size();
                isImplied =
                        other != one
                                && difference <= 0
                                && (difference < 0 || !isSame || other < one)
                                && sets.get(other).containsAll(sets.get(one));
            }
            if (!isImplied) {
                kept.add(candidates.get(one));
            }
        }
        return kept;
    }

    /** HARD-5: of those who would all be there together for three months, one. */
    private void phaseThree(Practice practice) {
        if (practice.isDispensed()) {
            return;
        }
        int[] here = those(pairs.at(practice), trainee -> trainee.kind() == Kind.PHASE_3);
        Set<LocalDate> days = new TreeSet<>();
        for (int pair : here) {
            days.add(pairs.trainee(pair).stay().from());
        }
        List<Limit> candidates = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate later = day.plusMonths(Eligibility.MONTHS).minusDays(1);
            int[] together =
                    those(
                            here,
                            trainee ->
                                    !trainee.stay().from().isAfter(day)
                                            && !trainee.stay().to().isBefore(later));
            if (together.length > 1) {
                candidates.add(
                        new Limit(
                                "practice %d, phase 3 from %s".formatted(practice.number(), day),
                                together,
                                1));
            }
        }
        limits.addAll(strictest(candidates));
    }

    /** HARD-7. */
    private void frame(Frame frame) {
        int[] counted =
                pairs.those((trainee, practice) ->
                        trainee.kind() == frame.kind()
                                && frame.within().contains(practice.municipality()));
        if (counted.length > frame.atMost()) {
            limits.add(new Limit(frame.name(), counted, frame.atMost()));
        }
    }

    private int[] those(int[] among, Predicate<Trainee> which) {
        return Arrays.stream(among).filter(pair -> which.test(pairs.trainee(pair))).toArray();
    }

    private static boolean isOn(Period period, LocalDate day) {
        return !period.from().isAfter(day) && !period.to().isBefore(day);
    }
}

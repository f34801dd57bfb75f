package dk.fordel.trials.rounds.checker;

import dk.fordel.trials.rounds.Kind;
import dk.fordel.trials.rounds.Period;
import dk.fordel.trials.rounds.Practice;
import dk.fordel.trials.rounds.Practice.Stay;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Round.Frame;
import dk.fordel.trials.rounds.Trainee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HARD-1 to HARD-7, trainee by trainee and day by day. */
final class HardRules {

    private final Round round;
    private final int[] practiceOf;
    private final List<String> broken = new ArrayList<>();

    HardRules(Round round, int[] practiceOf) {
        this.round = round;
        this.practiceOf = practiceOf;
    }

    List<String> broken() {
        if (practiceOf.length != round.trainees().size()) {
            return List.of(
                    "There are %d trainees and %d answers."
                            .formatted(round.trainees().size(), practiceOf.length));
        }
        Map<Practice, List<Stay>> coming = new HashMap<>();
        for (int n = 0; n < practiceOf.length; n++) {
            if (practiceOf[n] >= 0) {
                Trainee trainee = round.trainees().get(n);
                Practice practice = round.practices().get(practiceOf[n]);
                pair(trainee, practice);
                coming.computeIfAbsent(practice, none -> new ArrayList<>())
                        .add(new Stay(trainee.kind(), trainee.stay()));
            }
        }
        coming.forEach((practice, stays) -> {
            crowded(practice, stays);
            phaseThree(practice, stays);
        });
        round.frames().forEach(this::frame);
        return broken;
    }

    private void pair(Trainee trainee, Practice practice) {
        if (!isInReach(trainee, practice)) {
            say("HARD-4", trainee, practice, "out of reach in " + practice.municipality().name());
        }
        if (trainee.stay().from().isBefore(practice.approved().from())
                || trainee.stay().to().isAfter(practice.approved().to())) {
            say("HARD-1", trainee, practice, "not approved for the whole stay");
        }
        if (practice.pause() != null && sharedDays(practice.pause(), trainee.stay()) > 0) {
            say("HARD-6", trainee, practice, "paused");
        }
        if (trainee.barred().contains(practice.number())) {
            say("HARD-3", trainee, practice, "barred");
        }
    }

    private static boolean isInReach(Trainee trainee, Practice practice) {
        String unit = practice.municipality().unit();
        if (unit == null) {
            return false;
        }
        if (trainee.kind() == Kind.KBU) {
            return trainee.chosen() != null
                    && trainee.chosen().name().equals(practice.municipality().name());
        }
        if (trainee.kind() == Kind.INTRODUCTION) {
            return trainee.ranked().stream()
                    .anyMatch(one -> one.name().equals(practice.municipality().name()));
        }
        return unit.equals(trainee.unit());
    }

    /** HARD-2, on every single day of every new stay. */
    private void crowded(Practice practice, List<Stay> coming) {
        Map<Long, Integer> there = new HashMap<>();
        List<Stay> all = new ArrayList<>(practice.stays());
        all.addAll(coming);
        for (Stay stay : all) {
            for (long day = stay.period().from().toEpochDay();
                    day <= stay.period().to().toEpochDay();
                    day++) {
                there.merge(day, 1, Integer::sum);
            }
        }
        for (Stay stay : coming) {
            for (long day = stay.period().from().toEpochDay();
                    day <= stay.period().to().toEpochDay();
                    day++) {
                if (there.getOrDefault(day, 0) > practice.capacity()) {
                    broken.add(
                            "HARD-2: practice %d has %d trainees on day %d and room for %d."
                                    .formatted(
                                            practice.number(),
                                            there.getOrDefault(day, 0),
                                            day,
                                            practice.capacity()));
                    return;
                }
            }
        }
    }

    /** HARD-5, each two of them. */
    private void phaseThree(Practice practice, List<Stay> coming) {
        if (practice.isDispensed()) {
            return;
        }
        List<Stay> all = new ArrayList<>(coming);
        all.addAll(practice.stays());
        for (int one = 0; one < coming.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (coming.get(one).kind() == Kind.PHASE_3
                        && all.get(other).kind() == Kind.PHASE_3
                        && areLongTogether(coming.get(one).period(), all.get(other).period())) {
                    broken.add(
                            "HARD-5: practice %d has two phase-3 trainees at once for three months."
                                    .formatted(practice.number()));
                    return;
                }
            }
        }
    }

    private static boolean areLongTogether(Period one, Period other) {
        long shared = sharedDays(one, other);
        var later = one.from().compareTo(other.from()) > 0 ? one.from() : other.from();
        return shared >= later.plusMonths(3).toEpochDay() - later.toEpochDay();
    }

    private static long sharedDays(Period one, Period other) {
        long from = Math.max(one.from().toEpochDay(), other.from().toEpochDay());
        long to = Math.min(one.to().toEpochDay(), other.to().toEpochDay());
        return Math.max(0, to - from + 1);
    }

    /** HARD-7. */
    private void frame(Frame frame) {
        int used = 0;
        for (int n = 0; n < practiceOf.length; n++) {
            if (practiceOf[n] >= 0
                    && round.trainees().get(n).kind() == frame.kind()
                    && frame.within()
                            .contains(round.practices().get(practiceOf[n]).municipality())) {
                used++;
            }
        }
        if (used > frame.atMost()) {
            broken.add(
                    "HARD-7: frame %s allows %d and %d are placed."
                            .formatted(frame.name(), frame.atMost(), used));
        }
    }

    private void say(String rule, Trainee trainee, Practice practice, String why) {
        broken.add(
                "%s: trainee %d cannot be at practice %d, %s."
                        .formatted(rule, trainee.number(), practice.number(), why));
    }
}

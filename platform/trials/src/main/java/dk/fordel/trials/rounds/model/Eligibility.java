package dk.fordel.trials.rounds.model;

import dk.fordel.trials.rounds.Kind;
import dk.fordel.trials.rounds.Municipality;
import dk.fordel.trials.rounds.Period;
import dk.fordel.trials.rounds.Practice;
import dk.fordel.trials.rounds.Trainee;

/** Whether a trainee may be at a practice, whoever else is there. */
final class Eligibility {

    /** From this overlap on, two phase-3 trainees are too many (HARD-5). */
    static final int MONTHS = 3;

    private Eligibility() {}

    static boolean of(Trainee trainee, Practice practice) {
        return isNear(trainee, practice.municipality())
                && covers(practice.approved(), trainee.stay())
                && (practice.pause() == null || !overlap(practice.pause(), trainee.stay()))
                && !trainee.barred().contains(practice.number())
                && !meetsPhaseThree(trainee, practice);
    }

    /** HARD-4. */
    static boolean isNear(Trainee trainee, Municipality municipality) {
        if (municipality.unit() == null) {
            return false; // ORG-3
        }
        return switch (trainee.kind()) {
            case KBU -> municipality.equals(trainee.chosen());
            case INTRODUCTION -> trainee.ranked().contains(municipality);
            case PHASE_1, PHASE_2, PHASE_3, OTHER_SPECIALTY ->
                    municipality.unit().equals(trainee.unit());
        };
    }

    private static boolean meetsPhaseThree(Trainee trainee, Practice practice) {
        return trainee.kind() == Kind.PHASE_3
                && !practice.isDispensed()
                && practice.stays().stream()
                        .anyMatch(stay ->
                                stay.kind() == Kind.PHASE_3
                                        && overlapLong(stay.period(), trainee.stay()));
    }

    private static boolean covers(Period whole, Period part) {
        return !whole.from().isAfter(part.from()) && !whole.to().isBefore(part.to());
    }

    static boolean overlap(Period one, Period other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static boolean overlapLong(Period one, Period other) {
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        var to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return !from.plusMonths(MONTHS).isAfter(to.plusDays(1));
    }
}

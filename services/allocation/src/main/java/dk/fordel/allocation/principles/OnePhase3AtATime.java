package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * HARD-5: no two trainees in phase 3 at once, a few months' overlap apart (S1 gives no number; we
 * take {@value #MONTHS_OF_OVERLAP}). A longer overlap needs a recorded dispensation that covers it,
 * which large practices can have for a period.
 */
public final class OnePhase3AtATime {

    /** The rule. */
    public static final String ID = "HARD-5";

    /** How long two stays may overlap without a dispensation. */
    public static final int MONTHS_OF_OVERLAP = 3;

    private OnePhase3AtATime() {}

    /** The objection when another phase 3 overlaps too long. */
    public static @Nullable String objection(PracticeFacts practice, Stay stay) {
        if (stay.kind() != PositionKind.PHASE_3) {
            return null;
        }
        for (Stay other : practice.without(stay.placement()).stays()) {
            if (other.kind() == PositionKind.PHASE_3 && other.period().overlaps(stay.period())) {
                Period overlap = overlap(other.period(), stay.period());
                if (isLong(overlap) && !practice.dispensed().cover(overlap)) {
                    return "Practice %s has another trainee in phase 3 %s: more than %d months at once need a dispensation."
                            .formatted(practice.practice(), overlap, MONTHS_OF_OVERLAP);
                }
            }
        }
        return null;
    }

    /** Whether the practice is large enough for a dispensation: two tutors on every day. */
    public static boolean isLarge(PracticeFacts practice, Period period) {
        return practice.tutors().keySet().stream()
                        .allMatch(tutor -> practice.withoutTutor(tutor).tutored().cover(period))
                && practice.tutored().cover(period);
    }

    private static boolean isLong(Period overlap) {
        LocalDate to = overlap.to();
        return to == null || !to.isBefore(overlap.from().plusMonths(MONTHS_OF_OVERLAP));
    }

    private static Period overlap(Period a, Period b) {
        LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
        LocalDate to =
                a.to() == null || (b.to() != null && b.to().isBefore(a.to())) ? b.to() : a.to();
        return new Period(from, to);
    }
}

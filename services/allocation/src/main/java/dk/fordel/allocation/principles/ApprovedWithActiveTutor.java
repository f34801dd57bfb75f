package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

/**
 * HARD-1: the council's approval covers the whole stay, and on each of its days at least one tutor
 * is active (tutors may take over from one another). Never broken.
 */
public final class ApprovedWithActiveTutor {

    /** The rule. */
    public static final String ID = "HARD-1";

    private ApprovedWithActiveTutor() {}

    /** The objection when a day of the stay lacks approval or tutor. */
    public static @Nullable String objection(PracticeFacts practice, Period stay) {
        if (!practice.approved().cover(stay)) {
            return "Practice %s is not approved as a training site for the whole stay %s."
                    .formatted(practice.practice(), stay);
        }
        if (!practice.tutored().cover(stay)) {
            return "Practice %s has no active tutor for the whole stay %s."
                    .formatted(practice.practice(), stay);
        }
        return null;
    }
}

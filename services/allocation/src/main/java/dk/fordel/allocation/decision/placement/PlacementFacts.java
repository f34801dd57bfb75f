package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.TraineeWishes;

import org.jspecify.annotations.Nullable;

/**
 * What a handler must know of a placement before it touches other aggregates.
 *
 * @param need the position
 * @param standing how far it is
 * @param seat the place it has; null when none
 * @param recommended what was suggested last; null when nothing was
 * @param chosen by the trainee (ALLOC-P3); null when nothing was
 * @param agreement that the trainee brought and that waits for an answer; null when none does
 * @param version of what is seen here
 */
public record PlacementFacts(
        Need need,
        Standing standing,
        @Nullable Seat seat,
        @Nullable PracticeId recommended,
        @Nullable PracticeId chosen,
        @Nullable PracticeId agreement,
        long version) {

    /**
     * The practice that another one is chosen against: decided, chosen by the trainee, suggested.
     */
    public @Nullable PracticeId before() {
        if (seat != null) {
            return seat.practice();
        }
        return chosen == null ? recommended : chosen;
    }

    /** Whether municipalities are ranked and the decided practice lies in none of them (SOFT-8). */
    public boolean isAgainstWishes() {
        return seat != null
                && !need.wishes().isEmpty()
                && TraineeWishes.rank(seat.site().municipality(), need) == 0;
    }
}

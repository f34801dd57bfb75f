package dk.fordel.allocation.round;

import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeId;

import java.util.Set;

/**
 * A position that a round looks at.
 *
 * @param need the position
 * @param barred practices the trainee can never be placed in (HARD-3)
 */
public record OpenPosition(Need need, Set<PracticeId> barred) {

    public OpenPosition {
        barred = Set.copyOf(barred);
    }
}

package dk.fordel.allocation.placement;

import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeId;

import org.jspecify.annotations.Nullable;

/**
 * What a handler must know of a placement before it touches other aggregates.
 *
 * @param need the position
 * @param standing how far it is
 * @param seat the place it has; null when none
 * @param recommended what was suggested last; null when nothing was
 * @param version of what is seen here
 */
public record PlacementFacts(
        Need need,
        Standing standing,
        @Nullable Seat seat,
        @Nullable PracticeId recommended,
        long version) {}

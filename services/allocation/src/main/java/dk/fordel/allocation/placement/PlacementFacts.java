package dk.fordel.allocation.placement;

import dk.fordel.allocation.facts.Need;

import org.jspecify.annotations.Nullable;

/**
 * What a handler must know of a placement before it touches other aggregates.
 *
 * @param need the position
 * @param standing how far it is
 * @param seat the place it has; null when none
 */
public record PlacementFacts(Need need, Standing standing, @Nullable Seat seat) {}

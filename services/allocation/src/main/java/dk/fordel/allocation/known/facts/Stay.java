package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

/**
 * A place that is taken in a practice.
 *
 * @param placement by whose placement
 * @param kind what the trainee is there for
 * @param period first and last day
 */
public record Stay(PlacementId placement, PositionKind kind, Period period) {}

package dk.fordel.allocation.decision.position;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Period;

import java.time.LocalDate;

/** What the trainee service says of a position whose placement may have a place already. */
public sealed interface PositionFollows {

    /** The position has other days. */
    record Moved(PlacementId placement, Period days, String source) implements PositionFollows {}

    /** The position is not taken. */
    record Cancelled(PlacementId placement, LocalDate on, String source)
            implements PositionFollows {}
}

package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Somebody else looks at a decision whose words speak of operations (NEVER-1). */
public sealed interface ReviewDecision {

    /** It is decided so; {@code seen} is the version of the placement that was looked at. */
    record Approve(PlacementId placement, Decider who, LocalDate on, @Nullable Long seen)
            implements ReviewDecision {}

    /** It is not decided so. */
    record TurnDown(PlacementId placement, String words, Decider who, LocalDate on)
            implements ReviewDecision {}
}

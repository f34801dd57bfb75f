package dk.fordel.allocation.decision.otherspecialty;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;

import java.time.LocalDate;

/** A request from another specialty for a stay in general practice (ALLOC-OTHER). */
public sealed interface OtherSpecialty {

    /** The area's coordinator judges whether there is room. */
    record JudgeRoom(PlacementId placement, boolean room, String words, Decider who, LocalDate on)
            implements OtherSpecialty {}
}

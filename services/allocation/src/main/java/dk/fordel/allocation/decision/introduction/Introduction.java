package dk.fordel.allocation.decision.introduction;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How an introduction doctor comes to a municipality, and to an offer (ALLOC-INTRO). */
public sealed interface Introduction {

    /**
     * The committee assigns a municipality.
     *
     * @param words mandatory when the trainee ranked another one first
     */
    record AssignMunicipality(
            PlacementId placement,
            String municipality,
            @Nullable String words,
            Decider who,
            LocalDate on)
            implements Introduction {}

    /** The confirmed place is offered until a day. */
    record Offer(PlacementId placement, LocalDate lastDay, Decider who, LocalDate on)
            implements Introduction {}

    /** The trainee accepts. */
    record AcceptOffer(PlacementId placement, Decider who, LocalDate on) implements Introduction {}
}

package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How an introduction doctor comes to a practice (ALLOC-INTRO). */
public sealed interface IntroductionEvent extends PlacementEvent {

    /**
     * ALLOC-INTRO: where the introduction doctor goes; a practice there is decided next.
     *
     * @param rank which of the trainee's wishes it is; 0 for none
     * @param words mandatory when the trainee ranked another one first
     */
    @JsonTypeName("placement.municipality-assigned.v1")
    record MunicipalityAssigned(
            PlacementId placement,
            String municipality,
            int rank,
            @Nullable String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements IntroductionEvent {}

    /** ALLOC-INTRO: a confirmed place is offered; offered again, it has this last day now. */
    @JsonTypeName("placement.offered.v1")
    record Offered(
            PlacementId placement,
            PracticeId practice,
            LocalDate lastDay,
            Mandate mandate,
            LocalDate on)
            implements IntroductionEvent {}

    /** ALLOC-INTRO: declining is a withdrawal. */
    @JsonTypeName("placement.offer-accepted.v1")
    record OfferAccepted(PlacementId placement, PracticeId practice, Mandate mandate, LocalDate on)
            implements IntroductionEvent {}
}

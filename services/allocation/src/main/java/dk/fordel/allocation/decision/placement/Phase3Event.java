package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** How a trainee in phase 3 comes to a practice (ALLOC-P3). */
public sealed interface Phase3Event extends PlacementEvent {

    /**
     * ALLOC-P3: the coordinator nominated practices to choose from; another nomination replaces it.
     *
     * @param practices none of which a hard rule excluded at that moment, with their points
     * @param possible how many practices were possible
     * @param excluded how many practices each hard rule excluded
     * @param fewerBecause why these are fewer than three; null when they are three
     */
    @JsonTypeName("placement.nominated.v1")
    record Nominated(
            PlacementId placement,
            List<Alternative> practices,
            int possible,
            SortedMap<String, Integer> excluded,
            @Nullable String fewerBecause,
            int principlesVersion,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements Phase3Event {}

    /** ALLOC-P3: the trainee chose among the nominated, as recorded by this role. */
    @JsonTypeName("placement.chosen.v1")
    record Chosen(PlacementId placement, PracticeId practice, Mandate mandate, LocalDate on)
            implements Phase3Event {}

    /**
     * ALLOC-P3: the trainee brought a preliminary agreement, which was judged by the principles. It
     * is approved by a decision.
     *
     * @param judged its points; null when it lies in no area
     * @param objections of the hard rules, by rule; empty when it is possible
     */
    @JsonTypeName("placement.own-agreement-brought.v1")
    record OwnAgreementBrought(
            PlacementId placement,
            PracticeId practice,
            @Nullable Alternative judged,
            SortedMap<String, String> objections,
            int principlesVersion,
            Mandate mandate,
            LocalDate on)
            implements Phase3Event {}

    @JsonTypeName("placement.own-agreement-rejected.v1")
    record OwnAgreementRejected(
            PlacementId placement,
            PracticeId practice,
            String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements Phase3Event {}
}

package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What can happen to a placement because of the kind of its position (ALLOC-*), beside what happens
 * to all of them ({@link PlacementEvent}).
 */
public sealed interface FlowEvent {
    PlacementId placement();

    /**
     * ALLOC-P1P2: opened for a position that is advertised with its practice before it is taken.
     */
    @JsonTypeName("placement.advertised.v1")
    record Advertised(PlacementId placement, Need need, String source) implements FlowEvent {}

    /** ALLOC-P1P2: a trainee took the programme; {@code need} names who. */
    @JsonTypeName("placement.filled.v1")
    record Filled(PlacementId placement, Need need, String source) implements FlowEvent {}

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
            implements FlowEvent {}

    /** ALLOC-P3: the trainee chose among the nominated, as recorded by this role. */
    @JsonTypeName("placement.chosen.v1")
    record Chosen(PlacementId placement, PracticeId practice, Mandate mandate, LocalDate on)
            implements FlowEvent {}

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
            implements FlowEvent {}

    @JsonTypeName("placement.own-agreement-rejected.v1")
    record OwnAgreementRejected(
            PlacementId placement,
            PracticeId practice,
            String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements FlowEvent {}

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
            implements FlowEvent {}

    /** ALLOC-INTRO: a confirmed place is offered; offered again, it has this last day now. */
    @JsonTypeName("placement.offered.v1")
    record Offered(
            PlacementId placement,
            PracticeId practice,
            LocalDate lastDay,
            Mandate mandate,
            LocalDate on)
            implements FlowEvent {}

    /** ALLOC-INTRO: declining is a withdrawal. */
    @JsonTypeName("placement.offer-accepted.v1")
    record OfferAccepted(PlacementId placement, PracticeId practice, Mandate mandate, LocalDate on)
            implements FlowEvent {}

    /**
     * ALLOC-OTHER: whether there is room beside KBU and general-practice trainees.
     *
     * @param days for which it was judged
     */
    @JsonTypeName("placement.room-judged.v1")
    record RoomJudged(
            PlacementId placement,
            Period days,
            boolean room,
            String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements FlowEvent {}
}

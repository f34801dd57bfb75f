package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Everything that can happen to a placement, in the order it usually happens. */
public sealed interface PlacementEvent {
    PlacementId placement();

    @JsonTypeName("placement.opened.v1")
    record Opened(PlacementId placement, Need need, String source) implements PlacementEvent {}

    @JsonTypeName("placement.wishes-ranked.v1")
    record WishesRanked(PlacementId placement, List<String> municipalities, String source)
            implements PlacementEvent {}

    /** Other days; the place, if there was one, is held on these. */
    @JsonTypeName("placement.moved.v1")
    record Moved(
            PlacementId placement, Need need, @Nullable Seat seat, Standing standing, String source)
            implements PlacementEvent {}

    /** Other days, on which the practice has no room; it is to be decided anew. */
    @JsonTypeName("placement.place-lost.v1")
    record PlaceLost(
            PlacementId placement,
            Need need,
            Seat lost,
            Standing before,
            String objection,
            String source)
            implements PlacementEvent {}

    /** Other days were asked for a running stay, and the practice has no room then. */
    @JsonTypeName("placement.move-not-held.v1")
    record MoveNotHeld(
            PlacementId placement,
            PracticeId practice,
            Period asked,
            String objection,
            String source)
            implements PlacementEvent {}

    @JsonTypeName("placement.recommended.v1")
    record Recommended(PlacementId placement, Recommendation recommendation, LocalDate on)
            implements PlacementEvent {}

    /** The round found no place; {@code recommendation} says which rules excluded how many. */
    @JsonTypeName("placement.no-place-found.v1")
    record NoPlaceFound(PlacementId placement, Recommendation recommendation, LocalDate on)
            implements PlacementEvent {}

    /**
     * A mandated role decided (ORG-1).
     *
     * @param override against the recommendation or an earlier decision, or with a rule dispensed
     * @param dispensed hard rules dispensed with by this decision
     * @param before the practice decided before, when somebody decided again
     * @param replaced whose decision that was; null when it is the first, and where decisions did
     *     not yet say whom they replace
     * @param approval by somebody else, of words that speak of operations (NEVER-1); null when none
     *     was needed
     */
    @JsonTypeName("placement.decided.v1")
    record Decided(
            PlacementId placement,
            Need need,
            Seat seat,
            Mandate mandate,
            @Nullable DelegationId delegation,
            int principlesVersion,
            @Nullable RoundId round,
            @Nullable PracticeId recommended,
            boolean override,
            List<String> dispensed,
            Reason reason,
            @Nullable PracticeId before,
            LocalDate on,
            @Nullable Replaced replaced,
            @Nullable Approval approval)
            implements PlacementEvent {}

    @JsonTypeName("placement.upheld.v1")
    record Upheld(
            PlacementId placement, PracticeId practice, Mandate mandate, String words, LocalDate on)
            implements PlacementEvent {}

    /**
     * The council changed a decision.
     *
     * @param replaced whose decision that was; null where rulings did not yet say so
     */
    @JsonTypeName("placement.overruled.v1")
    record Overruled(
            PlacementId placement,
            Need need,
            Seat seat,
            PracticeId before,
            Mandate mandate,
            int principlesVersion,
            List<String> dispensed,
            Reason reason,
            LocalDate on,
            @Nullable Replaced replaced)
            implements PlacementEvent {}

    @JsonTypeName("placement.sent-back.v1")
    record SentBack(
            PlacementId placement, PracticeId freed, Mandate mandate, String words, LocalDate on)
            implements PlacementEvent {}

    @JsonTypeName("placement.confirmed.v1")
    record Confirmed(PlacementId placement, Need need, Seat seat, Mandate mandate, LocalDate on)
            implements PlacementEvent {}

    @JsonTypeName("placement.started.v1")
    record Started(PlacementId placement, PracticeId practice, Mandate mandate, LocalDate on)
            implements PlacementEvent {}

    @JsonTypeName("placement.ended.v1")
    record Ended(
            PlacementId placement, PracticeId practice, @Nullable Mandate mandate, LocalDate on)
            implements PlacementEvent {}

    @JsonTypeName("placement.withdrawn.v1")
    record Withdrawn(
            PlacementId placement,
            @Nullable PracticeId freed,
            WithdrawalCode code,
            @Nullable Mandate mandate,
            String words,
            LocalDate on)
            implements PlacementEvent {}
}

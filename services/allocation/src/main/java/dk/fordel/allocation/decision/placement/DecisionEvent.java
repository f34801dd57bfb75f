package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How a placement is decided. A decision whose words speak of operations waits for somebody else
 * first (NEVER-1); an approval is a {@link Decided} that names it.
 */
public sealed interface DecisionEvent extends PlacementEvent {

    @JsonTypeName("placement.recommended.v1")
    record Recommended(PlacementId placement, Recommendation recommendation, LocalDate on)
            implements DecisionEvent {}

    /** The round found no place; {@code recommendation} says which rules excluded how many. */
    @JsonTypeName("placement.no-place-found.v1")
    record NoPlaceFound(PlacementId placement, Recommendation recommendation, LocalDate on)
            implements DecisionEvent {}

    /**
     * Nothing is decided and no place is taken yet.
     *
     * @param seat the place as it would be
     * @param wordings of the list that were found in the words
     * @param account who asked; null where accounts were not yet compared
     */
    @JsonTypeName("placement.decision-questioned.v1")
    record Questioned(
            PlacementId placement,
            Seat seat,
            Mandate mandate,
            @Nullable DelegationId delegation,
            Reason reason,
            List<String> wordings,
            LocalDate on,
            @Nullable String account)
            implements DecisionEvent {

        public Questioned {
            wordings = List.copyOf(wordings);
        }
    }

    /** It will not be decided so. */
    @JsonTypeName("placement.decision-turned-down.v1")
    record TurnedDown(
            PlacementId placement, PracticeId practice, Mandate mandate, String words, LocalDate on)
            implements DecisionEvent {}

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
            implements DecisionEvent {}
}

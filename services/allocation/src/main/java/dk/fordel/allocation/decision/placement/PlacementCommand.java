package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What can be asked of a placement. The first ones carry facts of the trainee service; {@code
 * source} is the id of the event that told it. Whoever decides, rules or withdraws takes or frees
 * the place and the frame in the same unit of work ({@code handler}).
 */
public sealed interface PlacementCommand {
    PlacementId placement();

    record Open(@TargetAggregateIdentifier PlacementId placement, Need need, String source)
            implements PlacementCommand {}

    record RankWishes(
            @TargetAggregateIdentifier PlacementId placement,
            List<String> municipalities,
            String source)
            implements PlacementCommand {

        public RankWishes {
            municipalities = List.copyOf(municipalities);
        }
    }

    /**
     * The position has other days.
     *
     * @param seat the place as it is held on the new days; null when there was none
     */
    record Move(
            @TargetAggregateIdentifier PlacementId placement,
            Period days,
            @Nullable Seat seat,
            String source)
            implements PlacementCommand {}

    /** The position has other days and the practice has no room then; it is to be decided anew. */
    record LosePlace(
            @TargetAggregateIdentifier PlacementId placement,
            Period days,
            String objection,
            String source)
            implements PlacementCommand {}

    /** The trainee is there already and the practice has no room for the new days. */
    record NoteUnheldMove(
            @TargetAggregateIdentifier PlacementId placement,
            Period days,
            String objection,
            String source)
            implements PlacementCommand {}

    record Recommend(
            @TargetAggregateIdentifier PlacementId placement,
            Recommendation recommendation,
            LocalDate on)
            implements PlacementCommand {}

    /**
     * A mandated role decides.
     *
     * @param delegation by which the role covers for a colleague; null in the own area (ORG-4)
     * @param principlesInForce named by the decision when nothing was recommended
     * @param seen version of the placement that is decided on; needed to replace a decision
     * @param operations wordings of the list that stand in the reason's words (NEVER-1)
     * @param askApproval whether somebody else is to be asked when there are such
     */
    record Decide(
            @TargetAggregateIdentifier PlacementId placement,
            Seat seat,
            Set<PracticeId> barred,
            Mandate mandate,
            @Nullable DelegationId delegation,
            int principlesInForce,
            Reason reason,
            LocalDate on,
            @Nullable Long seen,
            List<String> operations,
            boolean askApproval,
            String account)
            implements PlacementCommand {}

    /**
     * Somebody else approves what waits (NEVER-1); then it is decided.
     *
     * @param seat the place as it is now
     * @param mandate who approves
     * @param seen version of the placement that was looked at
     */
    record Approve(
            @TargetAggregateIdentifier PlacementId placement,
            Seat seat,
            Set<PracticeId> barred,
            Mandate mandate,
            int principlesInForce,
            LocalDate on,
            @Nullable Long seen,
            String account)
            implements PlacementCommand {}

    record TurnDown(
            @TargetAggregateIdentifier PlacementId placement,
            Mandate mandate,
            String words,
            LocalDate on)
            implements PlacementCommand {}

    /** {@code seen} is the version of the placement that the council rules on. */
    record Uphold(
            @TargetAggregateIdentifier PlacementId placement,
            Mandate mandate,
            String words,
            LocalDate on,
            @Nullable Long seen)
            implements PlacementCommand {}

    /** {@code seen} is the version of the placement that the council rules on. */
    record Overrule(
            @TargetAggregateIdentifier PlacementId placement,
            Seat seat,
            Set<PracticeId> barred,
            Mandate mandate,
            int principlesInForce,
            Reason reason,
            LocalDate on,
            @Nullable Long seen)
            implements PlacementCommand {}

    /** {@code seen} is the version of the placement that the council rules on. */
    record SendBack(
            @TargetAggregateIdentifier PlacementId placement,
            Mandate mandate,
            String words,
            LocalDate on,
            @Nullable Long seen)
            implements PlacementCommand {}

    record Confirm(
            @TargetAggregateIdentifier PlacementId placement,
            Set<PracticeId> barred,
            Mandate mandate,
            LocalDate on)
            implements PlacementCommand {}

    record Start(@TargetAggregateIdentifier PlacementId placement, Mandate mandate, LocalDate on)
            implements PlacementCommand {}

    /**
     * The stay is over.
     *
     * @param mandate who says so; null when the trainee service cancelled the running position
     */
    record End(
            @TargetAggregateIdentifier PlacementId placement,
            @Nullable Mandate mandate,
            LocalDate on)
            implements PlacementCommand {}

    /**
     * It will not happen.
     *
     * @param mandate who says so; null when the trainee service cancelled the position
     * @param words in words, or the id of the trainee service's event
     */
    record Withdraw(
            @TargetAggregateIdentifier PlacementId placement,
            WithdrawalCode code,
            @Nullable Mandate mandate,
            String words,
            LocalDate on)
            implements PlacementCommand {}
}

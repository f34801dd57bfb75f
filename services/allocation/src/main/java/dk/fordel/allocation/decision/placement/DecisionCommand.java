package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What recommends and decides a placement. Whoever decides takes or frees the place and the frame
 * in the same unit of work.
 */
public sealed interface DecisionCommand extends PlacementCommand {

    record Recommend(
            @TargetAggregateIdentifier PlacementId placement,
            Recommendation recommendation,
            LocalDate on)
            implements DecisionCommand {}

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
            implements DecisionCommand {}

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
            implements DecisionCommand {}

    record TurnDown(
            @TargetAggregateIdentifier PlacementId placement,
            Mandate mandate,
            String words,
            LocalDate on)
            implements DecisionCommand {}
}

package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What can be asked of a placement because of the kind of its position (ALLOC-*). */
public sealed interface FlowCommand {
    PlacementId placement();

    /** ALLOC-P1P2; {@code source} is the id of the event that told it. */
    record Advertise(@TargetAggregateIdentifier PlacementId placement, Need need, String source)
            implements FlowCommand {}

    record Fill(@TargetAggregateIdentifier PlacementId placement, TraineeId trainee, String source)
            implements FlowCommand {}

    /**
     * ALLOC-P3.
     *
     * @param practices to choose from
     * @param possible all that were looked at, at the moment of nominating
     */
    record Nominate(
            @TargetAggregateIdentifier PlacementId placement,
            List<PracticeId> practices,
            Possible possible,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements FlowCommand {}

    /** ALLOC-P3: the trainee chose; who records it. */
    record Choose(
            @TargetAggregateIdentifier PlacementId placement,
            PracticeId practice,
            Mandate mandate,
            LocalDate on)
            implements FlowCommand {}

    /**
     * ALLOC-P3: the trainee has a preliminary agreement; who records it.
     *
     * @param possible all that were looked at, the practice among them
     */
    record BringOwnAgreement(
            @TargetAggregateIdentifier PlacementId placement,
            PracticeId practice,
            Possible possible,
            Mandate mandate,
            LocalDate on)
            implements FlowCommand {}

    record RejectOwnAgreement(
            @TargetAggregateIdentifier PlacementId placement,
            String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements FlowCommand {}

    /**
     * ALLOC-INTRO.
     *
     * @param area in which the municipality lies
     * @param words mandatory when the trainee ranked another one first
     */
    record AssignMunicipality(
            @TargetAggregateIdentifier PlacementId placement,
            String municipality,
            String area,
            @Nullable String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements FlowCommand {}

    /** ALLOC-INTRO: a confirmed place is offered until a day. */
    record Offer(
            @TargetAggregateIdentifier PlacementId placement,
            LocalDate lastDay,
            Mandate mandate,
            LocalDate on)
            implements FlowCommand {}

    record AcceptOffer(
            @TargetAggregateIdentifier PlacementId placement, Mandate mandate, LocalDate on)
            implements FlowCommand {}

    /**
     * ALLOC-OTHER.
     *
     * @param area in which the trainee asks for a practice
     */
    record JudgeRoom(
            @TargetAggregateIdentifier PlacementId placement,
            String area,
            boolean room,
            String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements FlowCommand {}
}

package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What can be asked of a placement in phase 3 (ALLOC-P3). */
public sealed interface Phase3Command extends PlacementCommand {

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
            implements Phase3Command {}

    /** ALLOC-P3: the trainee chose; who records it. */
    record Choose(
            @TargetAggregateIdentifier PlacementId placement,
            PracticeId practice,
            Mandate mandate,
            LocalDate on)
            implements Phase3Command {}

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
            implements Phase3Command {}

    record RejectOwnAgreement(
            @TargetAggregateIdentifier PlacementId placement,
            String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements Phase3Command {}
}

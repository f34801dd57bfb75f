package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked of the placement of another specialty (ALLOC-OTHER). */
public sealed interface OtherSpecialtyCommand extends PlacementCommand {

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
            implements OtherSpecialtyCommand {}
}

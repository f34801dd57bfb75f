package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the council says of a decision; {@code seen} is the version of the placement that it rules
 * on.
 */
public sealed interface RulingCommand extends PlacementCommand {

    /** {@code seen} is the version of the placement that the council rules on. */
    record Uphold(
            @TargetAggregateIdentifier PlacementId placement,
            Mandate mandate,
            String words,
            LocalDate on,
            @Nullable Long seen)
            implements RulingCommand {}

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
            implements RulingCommand {}

    /** {@code seen} is the version of the placement that the council rules on. */
    record SendBack(
            @TargetAggregateIdentifier PlacementId placement,
            Mandate mandate,
            String words,
            LocalDate on,
            @Nullable Long seen)
            implements RulingCommand {}
}

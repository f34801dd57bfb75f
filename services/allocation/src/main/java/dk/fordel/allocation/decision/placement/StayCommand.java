package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * What follows a decision. Whoever withdraws frees the place and the frame in the same unit of
 * work.
 */
public sealed interface StayCommand extends PlacementCommand {

    record Confirm(
            @TargetAggregateIdentifier PlacementId placement,
            Set<PracticeId> barred,
            Mandate mandate,
            LocalDate on)
            implements StayCommand {}

    record Start(@TargetAggregateIdentifier PlacementId placement, Mandate mandate, LocalDate on)
            implements StayCommand {}

    /**
     * The stay is over.
     *
     * @param mandate who says so; null when the trainee service cancelled the running position
     */
    record End(
            @TargetAggregateIdentifier PlacementId placement,
            @Nullable Mandate mandate,
            LocalDate on)
            implements StayCommand {}

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
            implements StayCommand {}
}

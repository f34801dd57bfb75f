package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked of the placement of an introduction position (ALLOC-INTRO). */
public sealed interface IntroductionCommand extends PlacementCommand {

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
            implements IntroductionCommand {}

    /** ALLOC-INTRO: a confirmed place is offered until a day. */
    record Offer(
            @TargetAggregateIdentifier PlacementId placement,
            LocalDate lastDay,
            Mandate mandate,
            LocalDate on)
            implements IntroductionCommand {}

    record AcceptOffer(
            @TargetAggregateIdentifier PlacementId placement, Mandate mandate, LocalDate on)
            implements IntroductionCommand {}
}

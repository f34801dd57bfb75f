package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What follows a decision, to the last day of the stay, or its end before that. */
public sealed interface StayEvent extends PlacementEvent {

    @JsonTypeName("placement.confirmed.v1")
    record Confirmed(PlacementId placement, Need need, Seat seat, Mandate mandate, LocalDate on)
            implements StayEvent {}

    @JsonTypeName("placement.started.v1")
    record Started(PlacementId placement, PracticeId practice, Mandate mandate, LocalDate on)
            implements StayEvent {}

    @JsonTypeName("placement.ended.v1")
    record Ended(
            PlacementId placement, PracticeId practice, @Nullable Mandate mandate, LocalDate on)
            implements StayEvent {}

    @JsonTypeName("placement.withdrawn.v1")
    record Withdrawn(
            PlacementId placement,
            @Nullable PracticeId freed,
            WithdrawalCode code,
            @Nullable Mandate mandate,
            String words,
            LocalDate on)
            implements StayEvent {}
}

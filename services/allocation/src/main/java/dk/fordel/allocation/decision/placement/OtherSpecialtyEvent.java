package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How a trainee of another specialty comes to a practice (ALLOC-OTHER). */
public sealed interface OtherSpecialtyEvent extends PlacementEvent {

    /**
     * ALLOC-OTHER: whether there is room beside KBU and general-practice trainees.
     *
     * @param days for which it was judged
     */
    @JsonTypeName("placement.room-judged.v1")
    record RoomJudged(
            PlacementId placement,
            Period days,
            boolean room,
            String words,
            Mandate mandate,
            @Nullable DelegationId delegation,
            LocalDate on)
            implements OtherSpecialtyEvent {}
}

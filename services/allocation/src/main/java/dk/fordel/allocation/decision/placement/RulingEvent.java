package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What the council says of a decision (ORG-1). */
public sealed interface RulingEvent extends PlacementEvent {

    @JsonTypeName("placement.upheld.v1")
    record Upheld(
            PlacementId placement, PracticeId practice, Mandate mandate, String words, LocalDate on)
            implements RulingEvent {}

    /**
     * The council changed a decision.
     *
     * @param replaced whose decision that was; null where rulings did not yet say so
     */
    @JsonTypeName("placement.overruled.v1")
    record Overruled(
            PlacementId placement,
            Need need,
            Seat seat,
            PracticeId before,
            Mandate mandate,
            int principlesVersion,
            List<String> dispensed,
            Reason reason,
            LocalDate on,
            @Nullable Replaced replaced)
            implements RulingEvent {}

    @JsonTypeName("placement.sent-back.v1")
    record SentBack(
            PlacementId placement, PracticeId freed, Mandate mandate, String words, LocalDate on)
            implements RulingEvent {}
}

package dk.fordel.allocation.decision.hearing;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

import java.time.LocalDate;

/** Everything that can happen to a hearing; that the last day passes needs no event. */
public sealed interface HearingEvent {
    HearingId hearing();

    PlacementId placement();

    PracticeId practice();

    /**
     * The party is asked.
     *
     * @param kind of the position, which says who decides
     * @param area of the practice
     * @param lastDay last day for the answer
     */
    @JsonTypeName("hearing.opened.v1")
    record Opened(
            HearingId hearing,
            PlacementId placement,
            PracticeId practice,
            PositionKind kind,
            String area,
            LocalDate lastDay,
            Mandate mandate,
            LocalDate on)
            implements HearingEvent {}

    /**
     * The party answered.
     *
     * @param answeredOn the day on which the party said so
     * @param on the day on which it was recorded
     */
    @JsonTypeName("hearing.answered.v1")
    record Answered(
            HearingId hearing,
            PlacementId placement,
            PracticeId practice,
            Stance stance,
            LocalDate answeredOn,
            Mandate mandate,
            LocalDate on)
            implements HearingEvent {}
}

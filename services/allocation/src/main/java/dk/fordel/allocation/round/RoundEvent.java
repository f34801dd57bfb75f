package dk.fordel.allocation.round;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.Run;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import java.time.LocalDate;

/** Everything that can happen to a round. */
public sealed interface RoundEvent {
    RoundId round();

    @JsonTypeName("round.opened.v1")
    record Opened(
            RoundId round,
            PositionKind kind,
            Period starts,
            long seed,
            Mandate mandate,
            LocalDate on)
            implements RoundEvent {}

    /**
     * What a run was thought through on, so that anybody can do it again.
     *
     * @param number of the run
     */
    @JsonTypeName("round.facts-frozen.v1")
    record FactsFrozen(RoundId round, int number, Facts facts) implements RoundEvent {}

    /**
     * @param number counts the runs of the round from 1
     */
    @JsonTypeName("round.recommended.v2")
    record Recommended(RoundId round, int number, Run run) implements RoundEvent {}

    /** Nothing more is recommended in it. */
    @JsonTypeName("round.closed.v1")
    record Closed(RoundId round, Mandate mandate, LocalDate on) implements RoundEvent {}
}

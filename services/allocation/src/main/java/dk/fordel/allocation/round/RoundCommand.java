package dk.fordel.allocation.round;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.Run;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of a round. */
public sealed interface RoundCommand {
    RoundId round();

    /**
     * @param starts the days on which the positions begin
     * @param seed of the draw
     */
    record Open(
            @TargetAggregateIdentifier RoundId round,
            PositionKind kind,
            Period starts,
            long seed,
            Mandate mandate,
            LocalDate on)
            implements RoundCommand {

        private static final int LONGEST_MONTHS = 24;

        public Open {
            LocalDate last = starts.to();
            if (last == null || last.isAfter(starts.from().plusMonths(LONGEST_MONTHS))) {
                throw new Malformed(
                        "startsTo",
                        "A round has a last start day, at most %d months after the first."
                                .formatted(LONGEST_MONTHS));
            }
        }
    }

    /**
     * The round was thought through; its recommendations are with the placements. Answers the
     * number of the run.
     */
    record RecordRun(@TargetAggregateIdentifier RoundId round, Facts facts, Run run)
            implements RoundCommand {}

    /** Nothing more is to be recommended in it. */
    record Close(@TargetAggregateIdentifier RoundId round, Mandate mandate, LocalDate on)
            implements RoundCommand {}
}

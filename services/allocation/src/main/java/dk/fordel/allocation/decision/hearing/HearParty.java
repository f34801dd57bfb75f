package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;

import java.time.LocalDate;

/** A party is heard about a decision against what was wished. */
public sealed interface HearParty {

    /** The party is asked; answers the {@link HearingId}. */
    record Ask(PlacementId placement, LocalDate lastDay, Decider who, LocalDate on)
            implements HearParty {}

    /** What the party said, and on which day. */
    record RecordAnswer(
            HearingId hearing, Stance stance, LocalDate answeredOn, Decider who, LocalDate on)
            implements HearParty {}
}

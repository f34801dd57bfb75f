package dk.fordel.allocation.application;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.hearing.HearingId;
import dk.fordel.allocation.hearing.Stance;

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

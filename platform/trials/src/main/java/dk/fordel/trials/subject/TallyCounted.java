package dk.fordel.trials.subject;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/**
 * A tally went up by one.
 *
 * @param tallyId whose
 * @param number its new value, from 1, without gaps
 * @param note what the client wrote; makes the event as large as a load wants it
 */
@WireName("dk.fordel.trials.tally-counted.v1")
public record TallyCounted(UUID tallyId, long number, String note) implements ContractEvent {

    /** Where the giver publishes. */
    public static final String TOPIC = "fordel.trials-giver.v1";
}

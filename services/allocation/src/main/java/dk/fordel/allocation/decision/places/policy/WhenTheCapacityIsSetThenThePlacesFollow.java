package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.contracts.registry.CapacitySet;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** HARD-2: as many places as the practice has capacity. */
@Component
public class WhenTheCapacityIsSetThenThePlacesFollow {

    private final CommandGateway gateway;

    WhenTheCapacityIsSetThenThePlacesFollow(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Another number from a day on. */
    public void when(CapacitySet fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.SetCapacity(
                        new PracticeId(fact.practiceId()),
                        fact.from(),
                        fact.capacity(),
                        envelope.eventId().toString()));
    }
}

package dk.fordel.allocation.policy;

import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.Site;
import dk.fordel.allocation.places.PlacesCommand;
import dk.fordel.contracts.registry.PracticeRegistered;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A registered practice has places, though nobody can come before it is approved. */
@Component
public class WhenPracticeIsRegisteredThenOpenItsPlaces {

    private final CommandGateway gateway;

    WhenPracticeIsRegisteredThenOpenItsPlaces(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Opens its places. */
    public void when(PracticeRegistered fact, Envelope envelope) {
        Site site = new Site(fact.municipality(), fact.postcode(), fact.organisationType());
        gateway.sendAndWait(
                new PlacesCommand.Open(
                        new PracticeId(fact.practiceId()),
                        site,
                        fact.capacity(),
                        fact.registeredOn(),
                        envelope.eventId().toString()));
    }
}

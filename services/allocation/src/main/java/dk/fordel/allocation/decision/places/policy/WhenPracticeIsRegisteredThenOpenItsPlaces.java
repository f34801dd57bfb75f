package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.practice.Introduce;
import dk.fordel.contracts.registry.PracticeRegistered;
import dk.fordel.contracts.registry.PracticeRegisteredV2;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A registered practice has places, though nobody can come before it is approved; letters call it
 * what the registry calls it.
 */
@Component
public class WhenPracticeIsRegisteredThenOpenItsPlaces {

    private final CommandGateway gateway;

    WhenPracticeIsRegisteredThenOpenItsPlaces(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Opens its places. */
    public void when(PracticeRegistered fact, Envelope envelope) {
        open(
                fact.practiceId(),
                new Site(fact.municipality(), fact.postcode(), fact.organisationType()),
                fact.capacity(),
                fact.registeredOn(),
                envelope);
    }

    /** Opens its places, if version 1 did not come before, and learns what it is called. */
    public void when(PracticeRegisteredV2 fact, Envelope envelope) {
        open(
                fact.practiceId(),
                new Site(fact.municipality(), fact.postcode(), fact.organisationType()),
                fact.capacity(),
                fact.registeredOn(),
                envelope);
        gateway.sendAndWait(
                new Introduce(
                        new PracticeId(fact.practiceId()),
                        fact.name(),
                        fact.address() + ", " + fact.postcode(),
                        envelope.eventId().toString()));
    }

    private void open(UUID practice, Site site, int capacity, LocalDate on, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.Open(
                        new PracticeId(practice),
                        site,
                        capacity,
                        on,
                        envelope.eventId().toString()));
    }
}

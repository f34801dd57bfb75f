package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.contracts.registry.PauseAgreed;
import dk.fordel.contracts.registry.PauseEnded;
import dk.fordel.kernel.Period;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** HARD-6: nobody comes during an agreed pause. */
@Component
public class WhenAPauseIsAgreedThenThePlacesRest {

    private final CommandGateway gateway;

    WhenAPauseIsAgreedThenThePlacesRest(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** A pause. */
    public void when(PauseAgreed fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.Pause(
                        new PracticeId(fact.practiceId()),
                        fact.pauseId(),
                        new Period(fact.from(), fact.to()),
                        envelope.eventId().toString()));
    }

    /** A pause is shorter, or was cancelled. */
    public void when(PauseEnded fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.EndPause(
                        new PracticeId(fact.practiceId()),
                        fact.pauseId(),
                        fact.lastDay(),
                        envelope.eventId().toString()));
    }
}

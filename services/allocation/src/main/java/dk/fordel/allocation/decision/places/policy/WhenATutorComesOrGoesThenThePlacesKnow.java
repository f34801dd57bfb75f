package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.contracts.registry.TutorLeft;
import dk.fordel.kernel.Period;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** HARD-1: the places know on which days which tutor is active. */
@Component
public class WhenATutorComesOrGoesThenThePlacesKnow {

    private final CommandGateway gateway;

    WhenATutorComesOrGoesThenThePlacesKnow(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** A tutor came. */
    public void when(TutorJoined fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.AddTutor(
                        new PracticeId(fact.practiceId()),
                        fact.tutorId(),
                        new Period(fact.from(), fact.to()),
                        envelope.eventId().toString()));
    }

    /** A tutor goes. */
    public void when(TutorLeft fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.RemoveTutor(
                        new PracticeId(fact.practiceId()),
                        fact.tutorId(),
                        fact.lastDay(),
                        envelope.eventId().toString()));
    }
}

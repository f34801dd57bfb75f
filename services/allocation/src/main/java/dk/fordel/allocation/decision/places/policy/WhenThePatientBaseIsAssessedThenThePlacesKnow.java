package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-4: whom a practice treats from a day on. */
@Component
public class WhenThePatientBaseIsAssessedThenThePlacesKnow {

    private final CommandGateway gateway;

    WhenThePatientBaseIsAssessedThenThePlacesKnow(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Assessed. */
    public void when(PatientBaseAssessed fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.AssessPatientBase(
                        new PracticeId(fact.practiceId()),
                        fact.from(),
                        new PatientBase(fact.setting(), fact.deprivation(), fact.complexity()),
                        envelope.eventId().toString()));
    }
}

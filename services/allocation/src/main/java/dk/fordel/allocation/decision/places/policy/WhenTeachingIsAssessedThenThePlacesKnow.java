package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Qualification;
import dk.fordel.contracts.registry.PracticeEvaluated;
import dk.fordel.contracts.registry.TutorQualificationRecorded;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-7: how well a tutor teaches, and how trainees found the practice. */
@Component
public class WhenTeachingIsAssessedThenThePlacesKnow {

    private final CommandGateway gateway;

    WhenTeachingIsAssessedThenThePlacesKnow(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** A tutor's teaching level. */
    public void when(TutorQualificationRecorded fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.Qualify(
                        new PracticeId(fact.practiceId()),
                        fact.tutorId(),
                        new Qualification(
                                fact.yearsOfExperience(), fact.assessmentMethodsUpdatedOn()),
                        fact.on(),
                        envelope.eventId().toString()));
    }

    /** An evaluation of the practice; the same id again corrects it. */
    public void when(PracticeEvaluated fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.Evaluate(
                        new PracticeId(fact.practiceId()),
                        new Evaluation(fact.evaluationId(), fact.on(), fact.score()),
                        envelope.eventId().toString()));
    }
}

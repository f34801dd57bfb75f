package dk.fordel.allocation.decision.position.policy;

import dk.fordel.allocation.decision.position.Vacancy;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.contracts.trainee.ProgrammeFilled;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** ALLOC-P1P2: a trainee takes an advertised programme with the practices named in it. */
@Component
public class WhenAProgrammeIsFilledThenItsPlacementsHaveATrainee {

    private final CommandGateway gateway;

    WhenAProgrammeIsFilledThenItsPlacementsHaveATrainee(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Each of its positions is the trainee's. */
    public void when(ProgrammeFilled fact, Envelope envelope) {
        TraineeId trainee = new TraineeId(fact.traineeId());
        fact.positionIds()
                .forEach(position ->
                        gateway.sendAndWait(
                                new Vacancy.Filled(
                                        PlacementId.of(new PositionId(position)),
                                        trainee,
                                        envelope.eventId().toString())));
    }
}

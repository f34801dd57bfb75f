package dk.fordel.allocation.known.trainee.policy;

import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.known.trainee.TraineeCommand;
import dk.fordel.contracts.trainee.PositionBounded;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-9: a position of a geographically bounded programme. */
@Component
public class WhenAPositionIsBoundedThenItsTraineeIsKnownToBe {

    private final CommandGateway gateway;

    WhenAPositionIsBoundedThenItsTraineeIsKnownToBe(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Bound to these municipalities. */
    public void when(PositionBounded fact, Envelope envelope) {
        gateway.sendAndWait(
                new TraineeCommand.Bind(
                        new TraineeId(fact.traineeId()),
                        new PositionId(fact.positionId()),
                        fact.municipalities(),
                        envelope.eventId().toString()));
    }
}

package dk.fordel.allocation.decision.position.policy;

import dk.fordel.allocation.decision.position.PositionFollows;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.contracts.trainee.PositionMoved;
import dk.fordel.kernel.Period;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** LIFE-1: leave, part time and prolongation move a position; its place moves along if it can. */
@Component
public class WhenAPositionMovesThenItsPlacementFollows {

    private final CommandGateway gateway;

    WhenAPositionMovesThenItsPlacementFollows(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Other days. */
    public void when(PositionMoved fact, Envelope envelope) {
        gateway.sendAndWait(
                new PositionFollows.Moved(
                        PlacementId.of(new PositionId(fact.positionId())),
                        new Period(fact.from(), fact.to()),
                        envelope.eventId().toString()));
    }
}

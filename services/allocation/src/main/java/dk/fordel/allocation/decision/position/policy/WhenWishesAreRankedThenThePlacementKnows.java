package dk.fordel.allocation.decision.position.policy;

import dk.fordel.allocation.decision.placement.PositionCommand;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-8: the trainee ranked municipalities for a position. */
@Component
public class WhenWishesAreRankedThenThePlacementKnows {

    private final CommandGateway gateway;

    WhenWishesAreRankedThenThePlacementKnows(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Another ranking. */
    public void when(WishesRanked fact, Envelope envelope) {
        gateway.sendAndWait(
                new PositionCommand.RankWishes(
                        PlacementId.of(new PositionId(fact.positionId())),
                        fact.municipalities(),
                        envelope.eventId().toString()));
    }
}

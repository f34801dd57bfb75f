package dk.fordel.allocation.policy;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PositionId;
import dk.fordel.allocation.placement.PlacementCommand;
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
                new PlacementCommand.RankWishes(
                        PlacementId.of(new PositionId(fact.positionId())),
                        fact.municipalities(),
                        envelope.eventId().toString()));
    }
}

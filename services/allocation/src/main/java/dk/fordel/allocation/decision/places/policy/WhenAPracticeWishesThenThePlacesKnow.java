package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Wish;
import dk.fordel.contracts.registry.DiversityWished;
import dk.fordel.contracts.registry.WishStated;
import dk.fordel.contracts.registry.WishWithdrawn;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-6: a practice wishes for a kind of trainee at a time, or for diversity. */
@Component
public class WhenAPracticeWishesThenThePlacesKnow {

    private final CommandGateway gateway;

    WhenAPracticeWishesThenThePlacesKnow(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Another wish. */
    public void when(WishStated fact, Envelope envelope) {
        Wish wish =
                new Wish(
                        fact.wishId(),
                        PositionKind.valueOf(fact.kind()),
                        new Period(fact.from(), fact.to()));
        gateway.sendAndWait(
                new PlacesCommand.StateWish(
                        new PracticeId(fact.practiceId()), wish, envelope.eventId().toString()));
    }

    /** Somebody who adds diversity. */
    public void when(DiversityWished fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.WishDiversity(
                        new PracticeId(fact.practiceId()),
                        fact.wishId(),
                        new Period(fact.from(), fact.to()),
                        envelope.eventId().toString()));
    }

    /** Of either sort. */
    public void when(WishWithdrawn fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.WithdrawWish(
                        new PracticeId(fact.practiceId()),
                        fact.wishId(),
                        envelope.eventId().toString()));
    }
}

package dk.fordel.allocation.decision.position.policy;

import dk.fordel.allocation.decision.position.PositionFollows;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.contracts.trainee.PositionCancelled;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;

/** A position that is not taken frees its place. */
@Component
public class WhenAPositionIsCancelledThenItsPlacementIsWithdrawn {

    private final CommandGateway gateway;

    WhenAPositionIsCancelledThenItsPlacementIsWithdrawn(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Not taken, as of the day on which the trainee service recorded it. */
    public void when(PositionCancelled fact, Envelope envelope) {
        LocalDate on = LocalDate.ofInstant(envelope.recordedAt(), ZoneId.of("Europe/Copenhagen"));
        gateway.sendAndWait(
                new PositionFollows.Cancelled(
                        PlacementId.of(new PositionId(fact.positionId())),
                        on,
                        envelope.eventId().toString()));
    }
}

package dk.fordel.allocation.decision.position.policy;

import dk.fordel.allocation.decision.placement.PositionCommand;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.contracts.trainee.PositionPlanned;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.util.List;

/** A planned position needs a place. */
@Component
public class WhenAPositionIsPlannedThenOpenItsPlacement {

    private final CommandGateway gateway;

    WhenAPositionIsPlannedThenOpenItsPlacement(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Opens the placement. */
    public void when(PositionPlanned fact, Envelope envelope) {
        PositionId position = new PositionId(fact.positionId());
        Need need =
                new Need(
                        PlacementId.of(position),
                        position,
                        new TraineeId(fact.traineeId()),
                        PositionKind.valueOf(fact.kind()),
                        new Period(fact.from(), fact.to()),
                        fact.municipality(),
                        fact.hospitalUnit(),
                        fact.payingHospital(),
                        List.of());
        gateway.sendAndWait(
                new PositionCommand.Open(need.placement(), need, envelope.eventId().toString()));
    }
}

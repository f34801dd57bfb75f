package dk.fordel.funding.instruction.policy;

import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.funding.instruction.InstructionCommand.End;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Nobody is paid for days after the last. */
@Component
public class WhenPlacementEndedThenEndItsInstruction {

    private final CommandGateway commands;

    WhenPlacementEndedThenEndItsInstruction(CommandGateway commands) {
        this.commands = commands;
    }

    /** An end as planned changes nothing. */
    public void when(PlacementEnded fact, Envelope envelope) {
        InstructionId id = InstructionId.of(new PlacementId(fact.placementId()));
        commands.sendAndWait(new End(id, fact.on()));
    }
}

package dk.fordel.funding.instruction.policy;

import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.funding.instruction.InstructionCommand.Withdraw;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What will not happen is not paid. */
@Component
public class WhenPlacementWithdrawnThenVoidItsInstruction {

    private final CommandGateway commands;

    WhenPlacementWithdrawnThenVoidItsInstruction(CommandGateway commands) {
        this.commands = commands;
    }

    /** A placement that was never confirmed leaves nothing to void, and is remembered. */
    public void when(PlacementWithdrawn fact, Envelope envelope) {
        PlacementId placement = new PlacementId(fact.placementId());
        commands.sendAndWait(
                new Withdraw(
                        InstructionId.of(placement),
                        placement,
                        fact.reasonCode(),
                        envelope.recordedAt()));
    }
}

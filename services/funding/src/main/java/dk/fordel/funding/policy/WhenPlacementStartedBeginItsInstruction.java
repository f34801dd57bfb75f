package dk.fordel.funding.policy;

import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionCommand.Begin;
import dk.fordel.funding.instruction.InstructionCommand.ConsultInstruction;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.terms.TermsCommand.ConsultTerms;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who begins on another day than planned is paid from that day. */
@Component
public class WhenPlacementStartedBeginItsInstruction {

    private final CommandGateway commands;

    WhenPlacementStartedBeginItsInstruction(CommandGateway commands) {
        this.commands = commands;
    }

    /** A start as planned changes nothing. */
    public void when(PlacementStarted fact, Envelope envelope) {
        InstructionId id = InstructionId.of(new PlacementId(fact.placementId()));
        @Nullable Instructed instructed = commands.sendAndWait(new ConsultInstruction(id));
        if (instructed != null) {
            TermsHistory terms = commands.sendAndWait(ConsultTerms.of(instructed.kind()));
            commands.sendAndWait(new Begin(id, terms, fact.on()));
        }
    }
}

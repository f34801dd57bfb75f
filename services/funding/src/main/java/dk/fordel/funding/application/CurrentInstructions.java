package dk.fordel.funding.application;

import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionCommand.ConsultInstruction;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.Timeline;
import dk.fordel.funding.terms.TermsCommand.ConsultTerms;
import dk.fordel.funding.terms.TermsHistory;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What instructions and terms say at this moment, asked of the aggregates: a view may be a moment
 * old, and money must not be paid by it.
 */
@Component
class CurrentInstructions {

    private final CommandGateway commands;

    CurrentInstructions(CommandGateway commands) {
        this.commands = commands;
    }

    /** Null when it was never issued. */
    @Nullable Instructed instruction(InstructionId id) {
        return commands.sendAndWait(new ConsultInstruction(id));
    }

    /** Day by day under the terms as they are now. */
    Timeline timeline(Instructed instructed) {
        TermsHistory terms = commands.sendAndWait(ConsultTerms.of(instructed.kind()));
        return instructed.timeline(terms);
    }
}

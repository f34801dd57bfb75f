package dk.fordel.funding.instruction.policy;

import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionCommand.Begin;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.InstructionQuestions;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.funding.terms.TermsQuestions;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who begins on another day than planned is paid from that day. */
@Component
public class WhenPlacementStartedThenBeginItsInstruction {

    private final CommandGateway commands;
    private final AggregateReader aggregates;

    WhenPlacementStartedThenBeginItsInstruction(
            CommandGateway commands, AggregateReader aggregates) {
        this.commands = commands;
        this.aggregates = aggregates;
    }

    /** A start as planned changes nothing. */
    public void when(PlacementStarted fact, Envelope envelope) {
        InstructionId id = InstructionId.of(new PlacementId(fact.placementId()));
        @Nullable Instructed instructed = aggregates.ask(InstructionQuestions.instructed(id));
        if (instructed != null) {
            TermsHistory terms = aggregates.ask(TermsQuestions.history(instructed.kind()));
            commands.sendAndWait(new Begin(id, terms, fact.on()));
        }
    }
}

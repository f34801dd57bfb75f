package dk.fordel.funding.instruction.policy;

import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionCommand.Move;
import dk.fordel.funding.instruction.InstructionCommand.SendBack;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.InstructionQuestions;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.PracticeId;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.funding.terms.TermsQuestions;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The council can rule after a placement was confirmed. A ruling names no day, so it counts from
 * the day it was recorded; one on a placement that was never confirmed concerns no pay.
 */
@Component
public class WhenPlacementRuledThenMoveItsInstruction {

    private final CommandGateway commands;
    private final AggregateReader aggregates;

    WhenPlacementRuledThenMoveItsInstruction(CommandGateway commands, AggregateReader aggregates) {
        this.commands = commands;
        this.aggregates = aggregates;
    }

    /** A ruling that is neither UPHELD, CHANGED nor SENT_BACK is parked. */
    public void when(PlacementRuled fact, Envelope envelope) {
        PlacementId placement = new PlacementId(fact.placementId());
        InstructionId id = InstructionId.of(placement);
        switch (fact.ruling()) {
            case "UPHELD" -> {}
            case "CHANGED" -> move(id, fact, envelope);
            case "SENT_BACK" ->
                    commands.sendAndWait(
                            new SendBack(id, placement, Days.of(envelope), envelope.recordedAt()));
            default ->
                    throw new IllegalArgumentException(
                            "Nobody here knows the ruling %s.".formatted(fact.ruling()));
        }
    }

    private void move(InstructionId id, PlacementRuled fact, Envelope envelope) {
        @Nullable Instructed instructed = aggregates.ask(InstructionQuestions.instructed(id));
        if (instructed == null || fact.practiceId() == null) {
            return;
        }
        TermsHistory terms = aggregates.ask(TermsQuestions.history(instructed.kind()));
        PracticeId practice = new PracticeId(fact.practiceId());
        commands.sendAndWait(new Move(id, practice, terms, Days.of(envelope)));
    }
}

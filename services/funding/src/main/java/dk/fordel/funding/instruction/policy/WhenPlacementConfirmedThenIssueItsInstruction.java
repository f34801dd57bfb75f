package dk.fordel.funding.instruction.policy;

import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.funding.instruction.InstructionCommand.Issue;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.PracticeId;
import dk.fordel.funding.instruction.Stay;
import dk.fordel.funding.instruction.TraineeId;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.funding.terms.TermsQuestions;
import dk.fordel.kernel.PositionKind;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** PAY-5: a placement that stands is paid from its first day. */
@Component
public class WhenPlacementConfirmedThenIssueItsInstruction {

    private final CommandGateway commands;
    private final AggregateReader aggregates;

    WhenPlacementConfirmedThenIssueItsInstruction(
            CommandGateway commands, AggregateReader aggregates) {
        this.commands = commands;
        this.aggregates = aggregates;
    }

    /** Without terms for the first day, or without a hospital that pays, the fact is parked. */
    public void when(PlacementConfirmed fact, Envelope envelope) {
        PlacementId placement = new PlacementId(fact.placementId());
        PositionKind kind = PositionKind.valueOf(fact.kind());
        TermsHistory terms = aggregates.ask(TermsQuestions.history(kind));
        commands.sendAndWait(
                new Issue(
                        InstructionId.of(placement),
                        placement,
                        new TraineeId(fact.traineeId()),
                        kind,
                        new Stay(new PracticeId(fact.practiceId()), fact.from(), fact.to()),
                        fact.payingHospital(),
                        terms,
                        Days.of(envelope),
                        envelope.recordedAt()));
    }
}

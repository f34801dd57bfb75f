package dk.fordel.trainee.placement.policy;

import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.messaging.Envelope;
import dk.fordel.trainee.placement.PlacementCommand;
import dk.fordel.trainee.placement.PlacementCommand.NoteConfirmation;
import dk.fordel.trainee.placement.PlacementCommand.NoteDecision;
import dk.fordel.trainee.placement.PlacementCommand.NoteEnd;
import dk.fordel.trainee.placement.PlacementCommand.NoteReplacement;
import dk.fordel.trainee.placement.PlacementCommand.NoteSentBack;
import dk.fordel.trainee.placement.PlacementCommand.NoteStart;
import dk.fordel.trainee.placement.PlacementCommand.NoteWithdrawal;
import dk.fordel.trainee.placement.PlacementId;
import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A trainee's plan shows where each position stands, as allocation tells it. */
@Component
public class WhenPlacementMovesOnThenThePlanShowsIt {

    private final CommandGateway gateway;

    WhenPlacementMovesOnThenThePlanShowsIt(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Decided, or decided anew. */
    public void when(PlacementDecided fact, Envelope envelope) {
        note(
                new NoteDecision(
                        new PlacementId(fact.placementId()),
                        new PositionId(fact.positionId()),
                        new TraineeId(fact.traineeId()),
                        new PracticeId(fact.practiceId()),
                        new UnitCode(fact.area())));
    }

    /** Upheld is nothing new; changed and sent back are. */
    public void when(PlacementRuled fact, Envelope envelope) {
        PlacementId placement = new PlacementId(fact.placementId());
        switch (fact.ruling()) {
            case "UPHELD" -> {}
            case "SENT_BACK" -> note(new NoteSentBack(placement));
            case "CHANGED" -> note(new NoteReplacement(placement, changedTo(fact)));
            default ->
                    throw new IllegalArgumentException(
                            "A ruling is UPHELD, CHANGED or SENT_BACK, not " + fact.ruling());
        }
    }

    private static PracticeId changedTo(PlacementRuled fact) {
        if (fact.practiceId() == null) {
            throw new IllegalArgumentException("A ruling that changes names the practice.");
        }
        return new PracticeId(fact.practiceId());
    }

    /** The placement stands. */
    public void when(PlacementConfirmed fact, Envelope envelope) {
        note(
                new NoteConfirmation(
                        new PlacementId(fact.placementId()),
                        new PositionId(fact.positionId()),
                        new TraineeId(fact.traineeId()),
                        new PracticeId(fact.practiceId()),
                        new UnitCode(fact.area())));
    }

    /** The trainee began. */
    public void when(PlacementStarted fact, Envelope envelope) {
        note(new NoteStart(new PlacementId(fact.placementId()), fact.on()));
    }

    /** The stay ended. */
    public void when(PlacementEnded fact, Envelope envelope) {
        note(new NoteEnd(new PlacementId(fact.placementId()), fact.on()));
    }

    /** It will not happen. */
    public void when(PlacementWithdrawn fact, Envelope envelope) {
        note(new NoteWithdrawal(new PlacementId(fact.placementId())));
    }

    private void note(PlacementCommand command) {
        gateway.sendAndWait(command);
    }
}

package dk.fordel.trainee.placement;

import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What there is to follow; each answers one fact of allocation. */
public sealed interface PlacementCommand {

    /**
     * Note that it was decided where a position goes, or decided anew.
     *
     * @param area in which the practice lies
     */
    record NoteDecision(
            @TargetAggregateIdentifier PlacementId placement,
            PositionId position,
            TraineeId trainee,
            PracticeId practice,
            UnitCode area)
            implements PlacementCommand {}

    /** Note that the council chose another practice. */
    record NoteReplacement(@TargetAggregateIdentifier PlacementId placement, PracticeId practice)
            implements PlacementCommand {}

    /** Note that the council sent the decision back. */
    record NoteSentBack(@TargetAggregateIdentifier PlacementId placement)
            implements PlacementCommand {}

    /**
     * Note that the placement stands.
     *
     * @param area in which the practice lies
     */
    record NoteConfirmation(
            @TargetAggregateIdentifier PlacementId placement,
            PositionId position,
            TraineeId trainee,
            PracticeId practice,
            UnitCode area)
            implements PlacementCommand {}

    /** Note the first day in fact. */
    record NoteStart(@TargetAggregateIdentifier PlacementId placement, LocalDate on)
            implements PlacementCommand {}

    /** Note the last day in fact. */
    record NoteEnd(@TargetAggregateIdentifier PlacementId placement, LocalDate on)
            implements PlacementCommand {}

    /** Note that it will not happen. */
    record NoteWithdrawal(@TargetAggregateIdentifier PlacementId placement)
            implements PlacementCommand {}
}

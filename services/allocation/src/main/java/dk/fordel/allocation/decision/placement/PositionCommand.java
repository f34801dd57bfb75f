package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What follows from the trainee service's facts about a position; {@code source} is the id of the
 * event that told it.
 */
public sealed interface PositionCommand extends PlacementCommand {

    record Open(@TargetAggregateIdentifier PlacementId placement, Need need, String source)
            implements PositionCommand {}

    /** ALLOC-P1P2; {@code source} is the id of the event that told it. */
    record Advertise(@TargetAggregateIdentifier PlacementId placement, Need need, String source)
            implements PositionCommand {}

    record Fill(@TargetAggregateIdentifier PlacementId placement, TraineeId trainee, String source)
            implements PositionCommand {}

    record RankWishes(
            @TargetAggregateIdentifier PlacementId placement,
            List<String> municipalities,
            String source)
            implements PositionCommand {

        public RankWishes {
            municipalities = List.copyOf(municipalities);
        }
    }

    /**
     * The position has other days.
     *
     * @param seat the place as it is held on the new days; null when there was none
     */
    record Move(
            @TargetAggregateIdentifier PlacementId placement,
            Period days,
            @Nullable Seat seat,
            String source)
            implements PositionCommand {}

    /** The position has other days and the practice has no room then; it is to be decided anew. */
    record LosePlace(
            @TargetAggregateIdentifier PlacementId placement,
            Period days,
            String objection,
            String source)
            implements PositionCommand {}

    /** The trainee is there already and the practice has no room for the new days. */
    record NoteUnheldMove(
            @TargetAggregateIdentifier PlacementId placement,
            Period days,
            String objection,
            String source)
            implements PositionCommand {}
}

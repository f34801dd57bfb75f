package dk.fordel.trainee.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.TraineeId;

import java.time.LocalDate;

/** Everything that can happen to a {@link FollowedPlacement}, in the order it usually happens. */
public sealed interface PlacementEvent {

    /** The placement it happened to. */
    PlacementId placement();

    /** It was decided, or decided anew, where a position goes. */
    @JsonTypeName("followed-placement.decided.v1")
    record Decided(
            PlacementId placement, PositionId position, TraineeId trainee, PracticeId practice)
            implements PlacementEvent {}

    /** The practice lies in that area, whose coordinators have to do with the trainee now. */
    @JsonTypeName("followed-placement.located.v1")
    record Located(PlacementId placement, UnitCode area) implements PlacementEvent {}

    /** The council chose another practice; its area is told when the placement is confirmed. */
    @JsonTypeName("followed-placement.practice-replaced.v1")
    record PracticeReplaced(PlacementId placement, PracticeId practice) implements PlacementEvent {}

    /** The council sent the decision back; there is no practice until it is decided anew. */
    @JsonTypeName("followed-placement.sent-back.v1")
    record SentBack(PlacementId placement) implements PlacementEvent {}

    /** The placement stands. */
    @JsonTypeName("followed-placement.confirmed.v1")
    record Confirmed(PlacementId placement, PracticeId practice) implements PlacementEvent {}

    /** The trainee began. */
    @JsonTypeName("followed-placement.started.v1")
    record Started(PlacementId placement, LocalDate on) implements PlacementEvent {}

    /** The stay ended. */
    @JsonTypeName("followed-placement.ended.v1")
    record Ended(PlacementId placement, LocalDate on) implements PlacementEvent {}

    /** It will not happen. */
    @JsonTypeName("followed-placement.withdrawn.v1")
    record Withdrawn(PlacementId placement) implements PlacementEvent {}
}

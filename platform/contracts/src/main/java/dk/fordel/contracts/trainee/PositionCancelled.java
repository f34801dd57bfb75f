package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** The trainee does not take the position. */
@WireName("dk.fordel.trainee-lifecycle.position-cancelled.v1")
@Says("The trainee does not take the position.")
public record PositionCancelled(
        @Says("The position.") UUID positionId, @Says("The trainee.") UUID traineeId)
        implements TraineeEvent {}

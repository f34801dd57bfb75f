package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.List;
import java.util.UUID;

/**
 * The position belongs to a geographically bounded programme: it lies in one of these
 * municipalities (SOFT-9, S2). Said anew, the newer set holds.
 */
@WireName("dk.fordel.trainee-lifecycle.position-bounded.v1")
@Says(
        "The position belongs to a geographically bounded programme: it lies in one of these municipalities (SOFT-9, S2). Said anew, the newer set holds.")
public record PositionBounded(
        @Says("The position.") UUID positionId,
        @Says("The trainee.") UUID traineeId,
        @Says("The training programme it belongs to.") UUID programmeId,
        @Says("Municipality codes in ascending order.") List<String> municipalities)
        implements TraineeEvent {}

package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** A position got new days (leave, part time, prolongation; LIFE-1). */
@WireName("dk.fordel.trainee-lifecycle.position-moved.v1")
@Says("A position got new days (leave, part time, prolongation; LIFE-1).")
public record PositionMoved(
        @Says("The position.") UUID positionId,
        @Says("The trainee.") UUID traineeId,
        @Says("First day now.") LocalDate from,
        @Says("Last day now.") LocalDate to)
        implements TraineeEvent {}

package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.List;
import java.util.UUID;

/**
 * A trainee takes an advertised programme as it stands: its positions are the trainee's from now
 * on, on the days last advertised (ALLOC-P1P2).
 */
@WireName("dk.fordel.trainee-lifecycle.programme-filled.v1")
@Says(
        "A trainee takes an advertised programme as it stands: its positions are the trainee's from now on, on the days last advertised (ALLOC-P1P2).")
public record ProgrammeFilled(
        @Says("The training programme.") UUID programmeId,
        @Says("The trainee.") UUID traineeId,
        @Says("Its positions in practices that were not withdrawn.") List<UUID> positionIds)
        implements TraineeEvent {}

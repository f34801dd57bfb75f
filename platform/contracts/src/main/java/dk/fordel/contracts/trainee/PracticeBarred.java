package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/**
 * The trainee can never be placed in the practice (HARD-3). The reason is private and stays in the
 * trainee service.
 */
@WireName("dk.fordel.trainee-lifecycle.practice-barred.v1")
@Says(
        "The trainee can never be placed in the practice (HARD-3). The reason is private and stays in the trainee service.")
public record PracticeBarred(
        @Says("The trainee.") UUID traineeId, @Says("The practice.") UUID practiceId)
        implements TraineeEvent {}

package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** The bar no longer holds (HARD-3). */
@WireName("dk.fordel.trainee-lifecycle.bar-lifted.v1")
@Says("The bar no longer holds (HARD-3).")
public record BarLifted(
        @Says("The trainee.") UUID traineeId, @Says("The practice.") UUID practiceId)
        implements TraineeEvent {}

package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** A trainee is known from now on, by this id and nothing else. */
@WireName("dk.fordel.trainee-lifecycle.trainee-registered.v1")
@Says("A trainee is known from now on, by this id and nothing else.")
public record TraineeRegistered(@Says("The trainee.") UUID traineeId) implements TraineeEvent {}

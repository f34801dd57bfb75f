package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** The trainees of the team no longer apply together. */
@WireName("dk.fordel.trainee-lifecycle.team-dissolved.v1")
@Says("The trainees of the team no longer apply together.")
public record TeamDissolved(@Says("The team.") UUID teamId) implements TraineeEvent {}

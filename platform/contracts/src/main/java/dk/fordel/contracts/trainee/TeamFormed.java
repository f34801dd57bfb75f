package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.List;
import java.util.UUID;

/** These trainees apply together and would be placed near one another (SOFT-9, S2). */
@WireName("dk.fordel.trainee-lifecycle.team-formed.v1")
@Says("These trainees apply together and would be placed near one another (SOFT-9, S2).")
public record TeamFormed(
        @Says("The team.") UUID teamId,
        @Says("The trainees, 2 to 6, in ascending order of their ids as text.")
                List<UUID> traineeIds)
        implements TraineeEvent {}

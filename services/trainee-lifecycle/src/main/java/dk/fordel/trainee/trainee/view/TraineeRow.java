package dk.fordel.trainee.trainee.view;

import dk.fordel.trainee.trainee.SealedPerson;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A trainee.
 *
 * @param reference what the HR education office calls the trainee, if it does
 */
public record TraineeRow(
        TraineeId id, @Nullable String reference, SealedPerson person, Instant registeredAt) {}

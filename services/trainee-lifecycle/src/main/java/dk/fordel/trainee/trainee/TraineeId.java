package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** A trainee; all that others ever know of one. */
public record TraineeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TraineeId {}

    /** The id of the trainee that was first registered under a reference. */
    public static TraineeId of(Reference reference) {
        return new TraineeId(DeterministicId.of("trainee", reference));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

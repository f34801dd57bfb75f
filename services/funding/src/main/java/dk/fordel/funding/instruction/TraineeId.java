package dk.fordel.funding.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A trainee; the name is known to the trainee service alone. */
public record TraineeId(@JsonValue UUID value) {

    /** The id as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TraineeId of(UUID value) {
        return new TraineeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

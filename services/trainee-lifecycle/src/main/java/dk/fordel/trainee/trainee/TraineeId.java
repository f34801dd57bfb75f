package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A trainee; all that others ever know of one. */
public record TraineeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TraineeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

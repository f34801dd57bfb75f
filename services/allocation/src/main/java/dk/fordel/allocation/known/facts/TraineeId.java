package dk.fordel.allocation.known.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A trainee, by the id the trainee service gave; all that is known of the person here. */
public record TraineeId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TraineeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

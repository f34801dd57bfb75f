package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A team that trainees apply in. */
public record TeamId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.course.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** Which trainee; the name is known to {@code trainee-lifecycle} alone. */
public record TraineeId(@JsonValue UUID value) {

    /** Reads the id as it is stored. */
    @JsonCreator
    public TraineeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

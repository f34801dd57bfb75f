package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A practice; one for each {@link Reference}, of which it gives nothing away. */
public record PracticeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PracticeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

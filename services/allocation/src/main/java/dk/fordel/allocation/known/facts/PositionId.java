package dk.fordel.allocation.known.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A position of a trainee, by the id the trainee service gave. */
public record PositionId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PositionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

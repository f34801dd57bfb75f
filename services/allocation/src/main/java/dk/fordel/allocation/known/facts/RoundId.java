package dk.fordel.allocation.known.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** An allocation round. */
public record RoundId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.allocation.known.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A practice, by the id the registry gave it; never the provider number. */
public record PracticeId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PracticeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

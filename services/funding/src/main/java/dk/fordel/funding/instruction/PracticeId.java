package dk.fordel.funding.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A practice, as the registry knows it. */
public record PracticeId(@JsonValue UUID value) {

    /** The id as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PracticeId of(UUID value) {
        return new PracticeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

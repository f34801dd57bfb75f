package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** A practice; follows from its {@link Reference}, so that a list can be imported twice. */
public record PracticeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PracticeId {}

    /** The one practice with the reference. */
    public static PracticeId of(Reference reference) {
        return new PracticeId(DeterministicId.of("practice", reference));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.funding.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** The register of files. */
public record RegisterId(@JsonValue UUID value) {

    /** There is one. */
    public static final RegisterId THE_ONE = new RegisterId(DeterministicId.of("file-register"));

    /** The id as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegisterId of(UUID value) {
        return new RegisterId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.allocation.principles.version;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** The principles of this council; there is one set, in versions. */
public record PrinciplesId(@JsonValue UUID value) {

    /** The one set. */
    public static final PrinciplesId THE_COUNCILS =
            new PrinciplesId(DeterministicId.of("principles", "DRRLV"));

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PrinciplesId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

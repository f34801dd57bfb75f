package dk.fordel.allocation.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** The cover of one area; the id follows from the area's code. */
public record CoverId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CoverId {}

    /** From the code, for example randers. */
    public static CoverId of(String area) {
        return new CoverId(DeterministicId.of("cover", area));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.allocation.known.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** A municipality; the id follows from its code. */
public record MunicipalityId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MunicipalityId {}

    /** From the code, for example 730. */
    public static MunicipalityId of(String code) {
        return new MunicipalityId(DeterministicId.of("municipality", code));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

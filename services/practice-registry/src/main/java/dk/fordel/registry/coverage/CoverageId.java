package dk.fordel.registry.coverage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.registry.geography.MunicipalityCode;

import java.util.UUID;

/** The coverage of one municipality; follows from its code. */
public record CoverageId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CoverageId {}

    /** The one coverage of the municipality. */
    public static CoverageId of(MunicipalityCode municipality) {
        return new CoverageId(DeterministicId.of("coverage", municipality));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

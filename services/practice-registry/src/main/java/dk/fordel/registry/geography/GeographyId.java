package dk.fordel.registry.geography;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** The geography of one region; follows from the region's code. */
public record GeographyId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GeographyId {}

    /** The one geography of the region. */
    public static GeographyId of(RegionCode region) {
        return new GeographyId(DeterministicId.of("geography", region));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.funding.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A placement, as allocation knows it. */
public record PlacementId(@JsonValue UUID value) {

    /** The id as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlacementId of(UUID value) {
        return new PlacementId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

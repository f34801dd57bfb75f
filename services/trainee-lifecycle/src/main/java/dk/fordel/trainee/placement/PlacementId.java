package dk.fordel.trainee.placement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A placement, as allocation knows it. */
public record PlacementId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlacementId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.allocation.known.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** The placement of one position. */
public record PlacementId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlacementId {}

    /** A position has one placement, so a fact that comes twice opens one. */
    public static PlacementId of(PositionId position) {
        return new PlacementId(DeterministicId.of("placement", position));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

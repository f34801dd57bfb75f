package dk.fordel.course.booklet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** Which placement, as {@code allocation} knows it. */
public record PlacementId(@JsonValue UUID value) {

    /** Reads the id as it is stored. */
    @JsonCreator
    public PlacementId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

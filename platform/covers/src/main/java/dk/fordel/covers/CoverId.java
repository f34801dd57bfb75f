package dk.fordel.covers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A cover that is followed here; the id is that of allocation's delegation. */
public record CoverId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CoverId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

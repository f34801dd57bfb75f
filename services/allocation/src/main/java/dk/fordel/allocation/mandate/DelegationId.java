package dk.fordel.allocation.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One delegation; a decision made under it names it. */
public record DelegationId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

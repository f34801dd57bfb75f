package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;

/**
 * A hospital unit, for example {@code randers}; also the coordinators' area (ORG-2). Whether it
 * exists, the geography says.
 */
public record UnitCode(@JsonValue String value) {

    /**
     * @throws Malformed when it is not 1 to 30 small letters, digits and hyphens
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitCode {
        if (!value.matches("[a-zæøå0-9-]{1,30}")) {
            throw new Malformed(
                    "hospitalUnit",
                    "A hospital unit's code has 1 to 30 small letters, digits and hyphens, for"
                            + " example randers.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

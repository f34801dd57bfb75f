package dk.fordel.trainee.geography;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;

/** A region, for example 1082 (ORG-6). */
public record RegionCode(@JsonValue String value) {

    /**
     * @throws Malformed when it is not four digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegionCode {
        if (!value.matches("\\d{4}")) {
            throw new Malformed("regionCode", "A region code has four digits, for example 1082.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

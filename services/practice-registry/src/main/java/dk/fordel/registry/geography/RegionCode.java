package dk.fordel.registry.geography;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a region, for example {@code 1082} (ORG-6).
 *
 * @param value four digits
 */
public record RegionCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegionCode {
        Text.matching("regionCode", value, "[0-9]{4}", "it has four digits, such as 1082");
    }

    @Override
    public String toString() {
        return value;
    }
}

package dk.fordel.registry.geography;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of an area of coordination, which is also that of its hospital unit, for example {@code
 * randers} (ORG-2).
 *
 * @param value small letters, digits and hyphens, at most 30
 */
public record AreaCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaCode {
        Text.matching(
                "area",
                value,
                "[a-z][a-z0-9-]{0,29}",
                "its code is written in small letters a to z, digits and hyphens, such as randers");
    }

    @Override
    public String toString() {
        return value;
    }
}

package dk.fordel.registry.geography;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a municipality, for example {@code 730} for Randers.
 *
 * @param value three digits
 */
public record MunicipalityCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MunicipalityCode {
        Text.matching("municipality", value, "[0-9]{3}", "its code has three digits, such as 730");
    }

    @Override
    public String toString() {
        return value;
    }
}

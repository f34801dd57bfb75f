package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;

/** The three digits of a municipality, for example 730. Whether it exists, the geography says. */
public record MunicipalityCode(@JsonValue String value) {

    /**
     * @throws Malformed when it is not three digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MunicipalityCode {
        if (!value.matches("\\d{3}")) {
            throw new Malformed(
                    "municipality", "A municipality code has three digits, for example 730.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

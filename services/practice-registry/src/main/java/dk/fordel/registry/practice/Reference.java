package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.registry.geography.Text;

/**
 * What the education office calls a practice in its own lists, for example {@code P-0017}. It
 * stands for one place for ever, unlike the provider number.
 *
 * @param value letters, digits, dots, hyphens and underscores, at most 40
 */
public record Reference(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reference {
        Text.matching(
                "reference",
                value,
                "[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
                "it has letters, digits, dots, hyphens and underscores, at most 40, such as P-0017");
    }

    @Override
    public String toString() {
        return value;
    }
}

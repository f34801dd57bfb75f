package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.person.Cpr;

/**
 * What the HR education office calls a trainee or a programme in its own lists. It is stored in the
 * clear, so it must say nothing about the person; what looks like a CPR number is refused.
 */
public record Reference(@JsonValue String value) {

    /**
     * @throws Malformed when it is not 1 to 40 letters, digits and {@code . _ / -}, or could be a
     *     CPR number; the sentence does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reference {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}")) {
            throw new Malformed(
                    "reference",
                    "A reference has 1 to 40 letters, digits and . _ / - and begins with a letter or"
                            + " a digit.");
        }
        if (Cpr.isIn(value)) {
            throw new Malformed(
                    "reference",
                    "The reference looks like a CPR number; a reference is seen by many and must say"
                            + " nothing about the person.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

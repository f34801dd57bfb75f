package dk.fordel.funding.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.PositionKind;

import java.util.UUID;

/** The terms of one kind of position. */
public record TermsId(@JsonValue UUID value) {

    /** The id as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TermsId of(UUID value) {
        return new TermsId(value);
    }

    /** There is one for each kind of position. */
    public static TermsId of(PositionKind kind) {
        return new TermsId(DeterministicId.of("terms", kind));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

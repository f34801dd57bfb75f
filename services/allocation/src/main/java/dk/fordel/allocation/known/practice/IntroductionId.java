package dk.fordel.allocation.known.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** What one practice is called; the id follows from the practice's. */
public record IntroductionId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IntroductionId {}

    /** From the practice. */
    public static IntroductionId of(PracticeId practice) {
        return new IntroductionId(DeterministicId.of("practice-introduction", practice));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

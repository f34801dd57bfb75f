package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** A tutor in a practice; follows from the practice and the tutor's number there. */
public record TutorId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TutorId {}

    /** The tutor of that number in the practice. */
    public static TutorId of(PracticeId practice, int number) {
        return new TutorId(DeterministicId.of("tutor", practice, number));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.course.booklet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** Which tutor practice, as {@code practice-registry} knows it. */
public record PracticeId(@JsonValue UUID value) {

    /** Reads the id as it is stored. */
    @JsonCreator
    public PracticeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

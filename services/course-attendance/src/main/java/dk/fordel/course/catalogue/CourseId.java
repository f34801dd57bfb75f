package dk.fordel.course.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** Which course. */
public record CourseId(@JsonValue UUID value) {

    /** Reads the id as it is stored. */
    @JsonCreator
    public CourseId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

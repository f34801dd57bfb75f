package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** A training programme, one trainee's or on offer to one. */
public record ProgrammeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

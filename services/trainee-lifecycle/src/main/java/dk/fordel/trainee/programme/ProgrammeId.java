package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.trainee.trainee.Reference;

import java.util.UUID;

/** A training programme, one trainee's or on offer to one. */
public record ProgrammeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {}

    /** The id of the programme that is planned under a reference. */
    public static ProgrammeId of(Reference reference) {
        return new ProgrammeId(DeterministicId.of("programme", reference));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** One position of a programme. */
public record PositionId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PositionId {}

    /**
     * @param ordinal its place in the chain, from 1
     */
    static PositionId of(ProgrammeId programme, StayKind kind, int ordinal) {
        return new PositionId(DeterministicId.of("position", programme, kind, ordinal));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

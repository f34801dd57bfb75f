package dk.fordel.funding.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** A payroll instruction. */
public record InstructionId(@JsonValue UUID value) {

    /** The id as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InstructionId of(UUID value) {
        return new InstructionId(value);
    }

    /** There is one for each placement, however often it is confirmed. */
    public static InstructionId of(PlacementId placement) {
        return new InstructionId(DeterministicId.of("instruction", placement));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

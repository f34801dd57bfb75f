package dk.fordel.funding.month;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** An entry of a settlement. */
public record EntryId(@JsonValue UUID value) {

    /** The id as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryId of(UUID value) {
        return new EntryId(value);
    }

    /** The entry of an instruction in a month; there is one. */
    static EntryId of(MonthId month, InstructionId instruction) {
        return new EntryId(DeterministicId.of("settlement-entry", month, instruction));
    }

    /** The entry that corrects this one; there is one at most. */
    EntryId correction() {
        return new EntryId(DeterministicId.of("settlement-correction", value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.fordel.funding.instruction;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that can happen to an {@link Instruction}, in the order it usually happens. Each says
 * all that holds after it, so that one event read alone is the whole truth of its moment; {@code
 * pay} is what holds on the first day of the last stay.
 */
public sealed interface InstructionEvent {

    /** The instruction. */
    InstructionId id();

    /** Payroll is told whom to pay. */
    @JsonTypeName("instruction.issued.v1")
    record Issued(
            InstructionId id,
            PlacementId placement,
            TraineeId trainee,
            PositionKind kind,
            @Nullable String payingHospital,
            List<Stay> stays,
            Pay pay)
            implements InstructionEvent {}

    /** By a ruling the trainee goes to another practice. */
    @JsonTypeName("instruction.moved.v1")
    record Moved(
            InstructionId id,
            PlacementId placement,
            TraineeId trainee,
            PositionKind kind,
            List<Stay> stays,
            Pay pay)
            implements InstructionEvent {}

    /** The stay began on another day than planned. */
    @JsonTypeName("instruction.begun.v1")
    record Begun(
            InstructionId id,
            PlacementId placement,
            TraineeId trainee,
            PositionKind kind,
            List<Stay> stays,
            Pay pay)
            implements InstructionEvent {}

    /** The stay ended on {@code lastDay}, as planned or not. */
    @JsonTypeName("instruction.ended.v1")
    record Ended(InstructionId id, PlacementId placement, List<Stay> stays, LocalDate lastDay)
            implements InstructionEvent {}

    /**
     * No day is paid, or no day is left.
     *
     * @param lastDay the day before the first
     * @param reasonCode why, as allocation says it, or {@code SENT_BACK}
     */
    @JsonTypeName("instruction.voided.v1")
    record Voided(InstructionId id, PlacementId placement, LocalDate lastDay, String reasonCode)
            implements InstructionEvent {}

    /**
     * Allocation took the placement back, whether or not it was ever told to be paid; what was
     * confirmed before is not paid.
     *
     * @param reasonCode why, as allocation says it, or {@code SENT_BACK}
     * @param at when allocation recorded it
     */
    @JsonTypeName("instruction.withdrawn.v1")
    record Withdrawn(InstructionId id, PlacementId placement, String reasonCode, Instant at)
            implements InstructionEvent {}
}

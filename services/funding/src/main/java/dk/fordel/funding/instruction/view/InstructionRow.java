package dk.fordel.funding.instruction.view;

import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An instruction as it stands.
 *
 * @param instructionId the id of the payroll instruction
 * @param placementId the placement, as allocation knows it
 * @param traineeId the trainee; the name is known to the trainee service alone
 * @param kind the kind of position, for example PHASE_2
 * @param state {@code HOLDS}, or {@code VOID} when no day is paid
 * @param practiceId the practice of the last stay; null when void
 * @param from first day; null when void
 * @param to last day; null when void
 */
public record InstructionRow(
        UUID instructionId,
        UUID placementId,
        UUID traineeId,
        PositionKind kind,
        String state,
        @Nullable UUID practiceId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}

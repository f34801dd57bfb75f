package dk.fordel.funding.view.instructions;

import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An instruction as it stands.
 *
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

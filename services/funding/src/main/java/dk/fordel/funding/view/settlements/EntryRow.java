package dk.fordel.funding.view.settlements;

import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A salary as it was shared out.
 *
 * @param row the row of the file of salaries; 0 for a correction
 * @param corrects the entry it corrects
 * @param reason why, of a correction
 * @param correctedBy the entry that corrects it
 */
public record EntryRow(
        UUID entryId,
        String month,
        int fileNumber,
        int row,
        UUID instructionId,
        UUID placementId,
        UUID traineeId,
        PositionKind kind,
        Amounts amounts,
        @Nullable UUID corrects,
        @Nullable String reason,
        @Nullable UUID correctedBy) {}

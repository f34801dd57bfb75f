package dk.fordel.funding.month.view;

import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A salary as it was shared out.
 *
 * @param entryId the id of the entry
 * @param month the settled month, for example 2026-09
 * @param fileNumber number of the file that handed it over
 * @param row the row of the file of salaries that it came from; 0 for a correction
 * @param instructionId the payroll instruction
 * @param placementId the placement, as allocation knows it
 * @param traineeId the trainee; the name is known to the trainee service alone
 * @param kind the kind of position, for example PHASE_2
 * @param amounts salary, shares and honorarium, in whole øre
 * @param corrects the id of the entry that it corrects; null when it corrects none
 * @param reason why, in words; null when it corrects none
 * @param correctedBy the id of the entry that corrects it; null when none does
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

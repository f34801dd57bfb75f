package dk.fordel.funding.month.settling;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.HandedOver;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.SettledAnswer;
import dk.fordel.funding.month.view.Amounts;
import dk.fordel.spreadsheets.ImportReport;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What settling this file would come to.
 *
 * @param month the month that would be settled, for example 2026-09
 * @param fileNumber number of the file that came of the same salaries before; sending them again
 *     answers with it and changes nothing. Null when they are new
 * @param report every row, with every fault
 * @param totals of the rows without a fault, in whole øre
 * @param withoutSalary instructions that hold in the month and have neither a salary in the file
 *     nor an entry in the month; no fault, as leave can be unpaid, and worth a look
 */
record DryRunAnswer(
        String month,
        @Nullable Integer fileNumber,
        ImportReport report,
        Amounts totals,
        List<UUID> withoutSalary) {

    static DryRunAnswer of(MonthId month, DryRun tried) {
        HandedOver before = tried.before();
        return new DryRunAnswer(
                month.toString(),
                before == null ? null : before.file().number(),
                tried.report(),
                SettledAnswer.amounts(tried.totals()),
                tried.withoutSalary().stream().map(InstructionId::value).toList());
    }
}

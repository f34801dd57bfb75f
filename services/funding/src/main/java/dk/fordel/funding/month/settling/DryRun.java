package dk.fordel.funding.month.settling;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.Entry;
import dk.fordel.funding.month.HandedOver;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.Totals;
import dk.fordel.spreadsheets.ImportReport;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What settling a file of salaries would come to.
 *
 * @param before what came of the same salaries when they were sent before; null when they are new
 * @param report what would become of each row, with every fault
 * @param totals of the file that was handed over before, else of the rows without a fault
 * @param withoutSalary instructions that hold in the month and have neither a salary in the file
 *     nor an entry in the month
 */
public record DryRun(
        @Nullable HandedOver before,
        ImportReport report,
        Totals totals,
        List<InstructionId> withoutSalary) {

    static DryRun of(
            MonthId month,
            @Nullable HandedOver before,
            SalaryFile file,
            List<InstructionId> withoutSalary) {
        return new DryRun(
                before,
                file.report(),
                before == null ? totals(month, file) : before.file().totals(),
                withoutSalary);
    }

    private static Totals totals(MonthId month, SalaryFile file) {
        return Totals.of(
                file.salaries().stream()
                        .flatMap(salary -> Entry.settled(month, salary).lines().stream())
                        .toList());
    }
}

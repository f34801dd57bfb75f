package dk.fordel.funding.month.settling;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.LeftOut;
import dk.fordel.funding.month.Salary;
import dk.fordel.funding.month.SalaryList;
import dk.fordel.funding.month.settling.SalarySheet.Paid;
import dk.fordel.spreadsheets.Fault;
import dk.fordel.spreadsheets.ImportReport;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file of salaries that was judged against the instructions.
 *
 * @param report what became of each row, with every fault
 * @param salaries of the rows without a fault
 * @param leftOut the rows with a fault
 * @param identity what makes it this file and no other
 */
record SalaryFile(
        ImportReport report,
        List<Salary> salaries,
        List<LeftOut> leftOut,
        SalaryList.Identity identity) {

    static SalaryFile of(SalarySheet sheet, List<Salary> salaries, boolean dryRun) {
        ImportReport report = sheet.rows().report(dryRun);
        return new SalaryFile(report, salaries, leftOut(sheet, report), sheet.identity());
    }

    /**
     * @param onlyValid whether the rows with a fault may be left out
     * @throws FaultySalaries when there are faults that may not be left out, or nothing but faults
     */
    SalaryList list(boolean onlyValid) {
        boolean faulty = !report.faults().isEmpty();
        if (faulty && (!onlyValid || salaries.isEmpty())) {
            throw new FaultySalaries(report);
        }
        return new SalaryList(identity, salaries, leftOut);
    }

    private static List<LeftOut> leftOut(SalarySheet sheet, ImportReport report) {
        Map<Integer, InstructionId> instructions =
                sheet.paid().stream()
                        .collect(Collectors.toMap(p -> p.row().number(), Paid::instruction));
        Map<Integer, List<String>> reasons =
                report.faults().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fault::row,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                SalaryFile::reason, Collectors.toList())));
        return reasons.entrySet().stream()
                .map(row ->
                        new LeftOut(row.getKey(), instructions.get(row.getKey()), row.getValue()))
                .toList();
    }

    /** The fault of a cell repeats what stands in it, which nobody should keep for ever. */
    private static String reason(Fault fault) {
        return fault.column() == null
                ? fault.reason()
                : "What stands under %s cannot be read.".formatted(fault.column());
    }
}

package dk.fordel.trainee.lists;

import dk.fordel.spreadsheets.Fault;
import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.spreadsheets.ImportReport.RowOutcome;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of a report whatever the file's headings said. In a file without headings the first
 * trainee stands where they belong, and a report that lists "the headings found" would spell out a
 * name and a CPR number.
 */
final class ReportRedaction {

    private static final String HEADING_FAULT =
            "The column is missing, stands twice, or has merged cells. The first row must hold the headings of the template, each once: %s.";

    private ReportRedaction() {}

    /**
     * @param ours the headings of the template
     */
    static ImportReport redact(ImportReport told, List<String> ours) {
        Set<Integer> dataRows =
                told.rows().stream().map(RowOutcome::row).collect(Collectors.toSet());
        return new ImportReport(
                told.dryRun(),
                told.rowsRead(),
                told.accepted(),
                told.unchanged(),
                told.refused(),
                told.rows(),
                told.faults().stream().map(fault -> redact(fault, dataRows, ours)).toList(),
                told.warnings().stream().map(fault -> redact(fault, dataRows, ours)).toList());
    }

    private static Fault redact(Fault fault, Set<Integer> dataRows, List<String> ours) {
        if (fault.column() == null) {
            return fault;
        }
        if (!ours.contains(fault.column())) {
            return new Fault(fault.row(), null, fault.reason());
        }
        return dataRows.contains(fault.row())
                ? fault
                : new Fault(
                        fault.row(),
                        fault.column(),
                        HEADING_FAULT.formatted(String.join(", ", ours)));
    }
}

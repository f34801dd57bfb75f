package dk.fordel.trainee.imports;

import dk.fordel.spreadsheets.Fault;
import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.spreadsheets.ImportReport.RowOutcome;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of a report whatever the file's headings said. In a file without headings the first
 * trainee stands where they belong, and a report that lists "the headings found" would spell out a
 * name and a CPR number.
 */
final class Discreet {

    private static final Set<String> OURS = Set.copyOf(TraineeSheet.headings());

    private static final String HEADING_FAULT =
            "The column is missing, stands twice, or has merged cells. The first row must hold the"
                    + " headings of the template, each once: "
                    + String.join(", ", TraineeSheet.headings())
                    + ".";

    private Discreet() {}

    static ImportReport report(ImportReport told) {
        Set<Integer> dataRows =
                told.rows().stream().map(RowOutcome::row).collect(Collectors.toSet());
        return new ImportReport(
                told.dryRun(),
                told.rowsRead(),
                told.accepted(),
                told.unchanged(),
                told.refused(),
                told.rows(),
                told.faults().stream().map(fault -> discreet(fault, dataRows)).toList(),
                told.warnings().stream().map(fault -> discreet(fault, dataRows)).toList());
    }

    private static Fault discreet(Fault fault, Set<Integer> dataRows) {
        if (fault.column() == null) {
            return fault;
        }
        if (!OURS.contains(fault.column())) {
            return new Fault(fault.row(), null, fault.reason());
        }
        return dataRows.contains(fault.row())
                ? fault
                : new Fault(fault.row(), fault.column(), HEADING_FAULT);
    }
}

package dk.fordel.funding.web;

import dk.fordel.funding.month.Salary;
import dk.fordel.spreadsheets.ImportReport;

import java.util.List;

/**
 * A file of salaries that was read against the instructions.
 *
 * @param report what became of each row, with every fault
 * @param salaries of the rows without a fault
 */
record SalaryFile(ImportReport report, List<Salary> salaries) {

    boolean isFaulty() {
        return !report.faults().isEmpty();
    }
}

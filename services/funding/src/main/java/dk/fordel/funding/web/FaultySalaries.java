package dk.fordel.funding.web;

import dk.fordel.spreadsheets.ImportReport;

/** A month is settled from a file without a fault, or not at all; HTTP 400 with the report. */
final class FaultySalaries extends RuntimeException {

    private final transient ImportReport report;

    FaultySalaries(ImportReport report) {
        super(null, null, false, false);
        this.report = report;
    }

    ImportReport report() {
        return report;
    }
}

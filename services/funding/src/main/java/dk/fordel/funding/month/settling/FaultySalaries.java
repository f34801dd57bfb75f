package dk.fordel.funding.month.settling;

import dk.fordel.spreadsheets.ImportReport;

/** A month is settled from a file without a fault, or not at all; the report says why not. */
public final class FaultySalaries extends RuntimeException {

    private final transient ImportReport report;

    FaultySalaries(ImportReport report) {
        super(null, null, false, false);
        this.report = report;
    }

    /** Every row, with every fault. */
    public ImportReport report() {
        return report;
    }
}

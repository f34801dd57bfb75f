package dk.fordel.spreadsheets;

import java.util.List;

/**
 * What became of a file, row by row; every import answers with this.
 *
 * @param dryRun whether nothing was changed
 * @param rowsRead rows with values below the heading
 * @param accepted rows that were carried out, or would be
 * @param unchanged rows that say what is already so
 * @param refused rows with at least one fault
 * @param rows what became of each row, in the order of the file
 * @param faults everything that is wrong, in the order of the file
 * @param warnings what was ignored, such as an unknown column
 */
public record ImportReport(
        boolean dryRun,
        int rowsRead,
        int accepted,
        int unchanged,
        int refused,
        List<RowOutcome> rows,
        List<Fault> faults,
        List<Fault> warnings) {

    /** What became of a row. */
    public enum Outcome {
        /** Carried out; in a dry run: would be. */
        ACCEPTED,
        /** Already so. */
        UNCHANGED,
        /** At least one fault, or the file as a whole has one. */
        REFUSED
    }

    /**
     * What became of one row.
     *
     * @param row the row as the spreadsheet program numbers it, from 1
     * @param outcome whether it was carried out, is so already, or was refused
     */
    public record RowOutcome(int row, Outcome outcome) {}
}

package dk.fordel.spreadsheets;

import dk.fordel.kernel.TooLarge;

/**
 * The memory that what was read so far takes, and an end to it. Only so does a bound hold for every
 * shape: many short cells, few long ones, wide rows, texts that no cell uses.
 */
final class Held {

    /** As long as a cell can be in the programs that people write lists with. */
    static final int LONGEST_TEXT = 32_767;

    private static final int OBJECT = 56;
    private static final int REFERENCE = 4;

    private final long most;
    private long bytes;

    Held(Limits limits) {
        this.most = limits.heldBytes();
    }

    /**
     * @param row where it stands; 0 when it is not in a row
     */
    void text(int length, int row) {
        add(OBJECT + 2L * length, row);
    }

    void cell(int row) {
        add(OBJECT, row);
    }

    void row(int width, int row) {
        add(2L * OBJECT + 2L * REFERENCE * width, row);
    }

    /**
     * @param column index, from 0
     */
    static TooLarge tooLarge(int column, int row) {
        return new TooLarge(
                "The cell %s%d holds more than %,d characters, which no spreadsheet program would take; shorten it."
                        .formatted(RawSheet.letters(column), row, LONGEST_TEXT));
    }

    private void add(long more, int row) {
        bytes += more;
        if (bytes > most) {
            throw new TooLarge(
                    row > 0
                            ? "Up to row %,d the sheet holds more than is read at once; split it into several files."
                                    .formatted(row)
                            : "The spreadsheet holds more text than is read at once; delete the sheets that are not needed, or split it into several files.");
        }
    }
}

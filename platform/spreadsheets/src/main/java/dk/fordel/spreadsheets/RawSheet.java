package dk.fordel.spreadsheets;

import java.util.List;

/**
 * A sheet as it was read, blank rows left out.
 *
 * @param heading the first row with a value
 * @param rows what stands below it
 * @param merges ranges of merged cells at or below the heading
 * @param notes what a user should know about how the file was read
 */
record RawSheet(RawRow heading, List<RawRow> rows, List<Merge> merges, List<String> notes) {

    /**
     * One row.
     *
     * @param number as the spreadsheet program shows it, from 1
     * @param cells below the headings; trailing blank cells may be left out
     * @param stray index of the first value beyond the last heading; -1 when there is none
     */
    record RawRow(int number, List<Cell> cells, int stray) {

        Cell cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : Cell.Mark.BLANK;
        }
    }

    /**
     * Merged cells.
     *
     * @param range as the spreadsheet program shows it, for example {@code B3:B5}
     * @param firstRow number of its first row
     * @param lastRow number of its last row
     * @param firstColumn index of its first column, from 0
     */
    record Merge(String range, int firstRow, int lastRow, int firstColumn) {}

    /** The letters over a column: A for 0, AA for 26. */
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}

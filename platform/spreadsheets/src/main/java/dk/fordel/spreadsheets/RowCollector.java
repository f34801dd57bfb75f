package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.TooLarge;
import dk.fordel.spreadsheets.RawSheet.Merge;
import dk.fordel.spreadsheets.RawSheet.RawRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes cells as they are read, keeps those that stand below a heading, leaves out blank rows, and
 * stops when there are too many.
 */
final class RowCollector {

    private static final int WIDEST = 200;

    private final Limits limits;
    private final Held held;
    private final List<RawRow> rows = new ArrayList<>();
    private final RowNumbers hidden = new RowNumbers();
    private final Cell[] cells = new Cell[WIDEST];
    private @Nullable RawRow heading;
    private int row;
    private int width;
    private int beyond;
    private boolean isHidden;

    RowCollector(Limits limits, Held held) {
        this.limits = limits;
        this.held = held;
        this.width = WIDEST;
    }

    void begin(int number, boolean isHiddenRow) {
        Arrays.fill(cells, 0, width, Cell.Mark.BLANK);
        row = number;
        width = 0;
        beyond = -1;
        isHidden = isHiddenRow;
    }

    /**
     * @param column index, from 0; grows within a row
     */
    void cell(int column, Cell cell) {
        if (cell == Cell.Mark.BLANK) {
            return;
        }
        if (column < (heading == null ? WIDEST : heading.cells().size())) {
            cells[column] = cell;
            width = column + 1;
        } else if (heading == null) {
            throw new Malformed(
                    "file",
                    "The first row has a value in column %s, and at most %d columns are read."
                            .formatted(RawSheet.letters(column), WIDEST));
        } else if (beyond < 0) {
            beyond = column;
        }
    }

    void end() {
        if (width == 0 && beyond < 0) {
            return;
        }
        if (heading != null && rows.size() >= limits.rows()) {
            throw new TooLarge(
                    "The sheet has more than %,d rows; split it into several files."
                            .formatted(limits.rows()));
        }
        weigh();
        RawRow read = new RawRow(row, List.of(Arrays.copyOf(cells, width)), beyond);
        if (heading == null) {
            heading = read;
        } else {
            rows.add(read);
        }
        if (isHidden) {
            hidden.add(row);
        }
    }

    private void weigh() {
        held.row(width, row);
        for (int i = 0; i < width; i++) {
            if (cells[i] instanceof Cell.Text text) {
                held.text(text.value().length(), row);
            } else if (cells[i] instanceof Cell.Number) {
                held.cell(row);
            }
        }
    }

    boolean isEmpty() {
        return heading == null;
    }

    boolean isHeaded(int column) {
        return heading != null && heading.cell(column) != Cell.Mark.BLANK;
    }

    /** Rows with a value that the spreadsheet program does not show. */
    RowNumbers hidden() {
        return hidden;
    }

    RawSheet sheet(List<Merge> merges, List<String> notes) {
        RawRow top = heading;
        if (top == null) {
            throw new Malformed("file", "The file is empty: there is not even a row of headings.");
        }
        return new RawSheet(
                top,
                List.copyOf(rows),
                merges.stream().filter(merge -> merge.lastRow() >= top.number()).toList(),
                notes);
    }
}

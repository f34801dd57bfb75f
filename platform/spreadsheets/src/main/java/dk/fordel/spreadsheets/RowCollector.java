package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.spreadsheets.RawSheet.Merge;
import dk.fordel.spreadsheets.RawSheet.RawRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Takes rows as they are read, leaves out blank ones, and stops when there are too many. */
final class RowCollector {

    private static final int WIDEST = 200;

    private final Limits limits;
    private final List<RawRow> rows = new ArrayList<>();
    private @Nullable RawRow heading;
    private long characters;

    RowCollector(Limits limits) {
        this.limits = limits;
    }

    void add(int number, List<? extends Cell> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1) == Cell.Mark.BLANK) {
            width--;
        }
        if (width == 0) {
            return;
        }
        if (heading == null) {
            if (width > WIDEST) {
                throw new Malformed(
                        "file",
                        "The first row has %d columns; at most %d are read."
                                .formatted(width, WIDEST));
            }
            heading = new RawRow(number, List.copyOf(cells.subList(0, width)), -1);
            return;
        }
        int headed = heading.cells().size();
        int stray = -1;
        for (int i = headed; i < width && stray < 0; i++) {
            stray = cells.get(i) == Cell.Mark.BLANK ? -1 : i;
        }
        rows.add(new RawRow(number, List.copyOf(cells.subList(0, Math.min(width, headed))), stray));
        refuseWhatIsTooMuch(cells);
    }

    private void refuseWhatIsTooMuch(List<? extends Cell> cells) {
        for (Cell cell : cells) {
            characters += cell instanceof Cell.Text text ? text.value().length() : 0;
        }
        if (rows.size() >= limits.rows() || characters > limits.unpackedBytes()) {
            throw new TooLarge(
                    "The sheet has more than %,d rows; split it into several files."
                            .formatted(limits.rows()));
        }
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

package dk.fordel.spreadsheets;

import dk.fordel.spreadsheets.RawSheet.Merge;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet of an xlsx file, cell by cell. */
final class XlsxSheet {

    private static final int LAST_ROW = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int MOST_MERGES = 1_000;
    private static final Pattern RANGE =
            Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    private final Xml xml;
    private final XlsxCells cells;
    private final RowCollector collector;
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private int row;
    private int column;

    XlsxSheet(Xml xml, XlsxCells cells, RowCollector collector) {
        this.xml = xml;
        this.cells = cells;
        this.collector = collector;
    }

    void read() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = next(row, xml.attribute("r"), LAST_ROW);
                column = 0;
                collector.begin(row, xml.flag("hidden") || isFlat(xml.attribute("ht")));
            } else if (xml.starts("c")) {
                column = next(column, letters(xml.attribute("r")), COLUMNS);
                collector.cell(column - 1, cells.read(xml, column - 1, row));
            } else if (xml.ends("row")) {
                collector.end();
            } else if (xml.starts("mergeCell") && merges.size() < MOST_MERGES) {
                merge(xml.attribute("ref"));
            } else if (xml.starts("col") && xml.flag("hidden")) {
                hiddenColumns.set(
                        next(0, xml.attribute("min"), COLUMNS) - 1,
                        next(0, xml.attribute("max"), COLUMNS));
            }
        }
    }

    List<Merge> merges() {
        return merges;
    }

    /** Indices of the columns that the spreadsheet program does not show. */
    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    private static boolean isFlat(@Nullable String height) {
        return height != null && height.matches("0+(\\.0+)?");
    }

    /** Numbers grow; where none is written, it is the one after the last. */
    private static int next(int before, @Nullable String written, int last) throws IOException {
        if (written == null) {
            return before + 1;
        }
        int number = written.matches("\\d{1,7}") ? Integer.parseInt(written) : 0;
        if (number <= before || number > last) {
            throw new IOException("A row or cell is out of order");
        }
        return number;
    }

    private static @Nullable String letters(@Nullable String reference) {
        return reference == null
                ? null
                : String.valueOf(index(reference.replaceFirst("\\d{1,7}$", "")) + 1);
    }

    private void merge(@Nullable String reference) {
        Matcher range = RANGE.matcher(reference == null ? "" : reference);
        if (range.matches()) {
            merges.add(
                    new Merge(
                            range.group(),
                            Integer.parseInt(range.group(2)),
                            Integer.parseInt(range.group(3)),
                            index(range.group(1))));
        }
    }

    /** The index of a column, from 0; -1 for what are no letters of one. */
    private static int index(String letters) {
        if (!letters.matches("[A-Z]{1,3}")) {
            return -1;
        }
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}

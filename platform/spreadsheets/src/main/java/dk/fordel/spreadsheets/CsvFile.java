package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.TooLarge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * CSV as offices write it: semicolon, comma or tab, whichever the first line uses most or {@code
 * sep=} names; in one of the {@link Encoding}s. Libraries gather a record before anybody can bound
 * it, or join the rest of the file to a quote that is never closed; so it is read here, one cell at
 * a time.
 */
final class CsvFile {

    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_FIRST_LINE = 100_000;

    private final Reader text;
    private final char separator;
    private final RowCollector collector;
    private final StringBuilder cell = new StringBuilder();
    private int row = 1;
    private int column;
    private int pushedBack = NOTHING;

    private CsvFile(Reader text, char separator, RowCollector collector) {
        this.text = text;
        this.separator = separator;
        this.collector = collector;
    }

    static RawSheet read(byte[] bytes, Limits limits) {
        Encoding encoding = Encoding.of(bytes);
        RowCollector collector = new RowCollector(limits, new Held(limits));
        try (Reader text = new BufferedReader(encoding.reader(bytes))) {
            new CsvFile(text, separator(text), collector).rows();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot be read", e);
        }
        return collector.sheet(List.of(), encoding.note().stream().toList());
    }

    private void rows() throws IOException {
        collector.begin(row, false);
        int next;
        while ((next = next()) != END) {
            if (next == separator) {
                cellEnds();
                column++;
            } else if (next == '\n' || next == '\r') {
                rowEnds(next);
            } else if (next == '"' && cell.isEmpty()) {
                quoted();
            } else {
                add(next);
            }
        }
        cellEnds();
        collector.end();
    }

    private void quoted() throws IOException {
        int opened = row;
        while (true) {
            int next = next();
            if (next == END) {
                throw badQuotes(opened);
            }
            if (next != '"') {
                add(next);
                continue;
            }
            int after = next();
            if (after == '"') {
                add(after);
                continue;
            }
            while (after == ' ') {
                after = next();
            }
            if (after != separator && after != '\n' && after != '\r' && after != END) {
                throw badQuotes(opened);
            }
            pushedBack = after;
            return;
        }
    }

    private void add(int sign) {
        cell.append((char) sign);
        if (cell.length() > Held.LONGEST_TEXT) {
            throw Held.tooLarge(column, row);
        }
    }

    /** A value that begins as a formula would be run by the next program that opens it. */
    private void cellEnds() {
        if (column >= MOST_COLUMNS) {
            throw new TooLarge(
                    "Row %,d has more than %,d columns; a list has one for each heading."
                            .formatted(row, MOST_COLUMNS));
        }
        if (!cell.isEmpty()) {
            String value = cell.toString();
            collector.cell(
                    column, value.strip().startsWith("=") ? Cell.Mark.FORMULA : Cell.of(value));
            cell.setLength(0);
        }
    }

    private void rowEnds(int lineEnd) throws IOException {
        cellEnds();
        collector.end();
        if (lineEnd == '\r') {
            int after = next();
            pushedBack = after == '\n' ? NOTHING : after;
        }
        row++;
        if (row > MOST_ROWS) {
            throw new TooLarge(
                    "The file has more than %,d rows, blank ones included; split it into several files."
                            .formatted(MOST_ROWS));
        }
        column = 0;
        collector.begin(row, false);
    }

    private int next() throws IOException {
        int next = pushedBack;
        if (next == NOTHING) {
            return text.read();
        }
        pushedBack = NOTHING;
        return next;
    }

    private static Malformed badQuotes(int row) {
        return new Malformed(
                "file",
                "The quotes in row %d are not closed; write a quote inside a value twice."
                        .formatted(row));
    }

    /**
     * Looks at the first line with something on it, and passes over a line that says {@code sep=;},
     * which spreadsheet programs do not count as a row.
     */
    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_FIRST_LINE + 1);
        StringBuilder first = new StringBuilder();
        boolean blank = true;
        int next = text.read();
        while (next != END
                && first.length() < LONGEST_FIRST_LINE
                && (blank || !(next == '\n' || next == '\r'))) {
            blank &= Character.isWhitespace(next);
            first.append((char) next);
            next = text.read();
        }
        String line = first.toString();
        if (line.matches("(?i)sep=[;,\\t|]\\s*")) {
            if (next == '\r') {
                text.mark(1);
                if (text.read() != '\n') {
                    text.reset();
                }
            }
            return line.charAt(4);
        }
        text.reset();
        return mostUsed(line.replaceAll("\"[^\"]*\"", ""));
    }

    private static char mostUsed(String line) {
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}

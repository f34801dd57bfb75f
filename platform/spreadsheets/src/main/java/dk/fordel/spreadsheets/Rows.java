package dk.fordel.spreadsheets;

import dk.fordel.spreadsheets.ImportReport.Outcome;
import dk.fordel.spreadsheets.ImportReport.RowOutcome;
import dk.fordel.spreadsheets.RawSheet.RawRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of a file, read against declared columns. A service takes the {@linkplain #good() good}
 * ones, refuses those that its own rules forbid, and asks for the {@linkplain #report report}.
 */
public final class Rows {

    private final Headings headings;
    private final List<Row> rows;

    Rows(RawSheet sheet, List<Column<?>> columns) {
        this.headings = new Headings(sheet, columns);
        this.rows = sheet.rows().stream().map(raw -> read(raw, columns)).toList();
    }

    /**
     * The rows that can be used: without a fault so far. None as long as the file as a whole has a
     * fault, such as a missing column.
     */
    public List<Row> good() {
        return headings.faults().isEmpty() ? rows.stream().filter(Row::isGood).toList() : List.of();
    }

    /** Every fault found so far, in the order of the file. */
    public List<Fault> faults() {
        return Stream.concat(
                        headings.faults().stream(), rows.stream().flatMap(r -> r.faults().stream()))
                .sorted(Comparator.comparingInt(Fault::row))
                .toList();
    }

    /** What was ignored. */
    public List<Fault> warnings() {
        return headings.warnings();
    }

    /**
     * A later row with the same values in these columns gets a fault that names the earlier one.
     */
    public Rows mustDifferIn(Column<?>... key) {
        Map<List<Object>, Row> firsts = new HashMap<>();
        for (Row row : rows) {
            List<Object> values = new ArrayList<>();
            for (Column<?> column : key) {
                row.find(column).ifPresent(values::add);
            }
            if (values.size() < key.length) {
                continue;
            }
            Row first = firsts.putIfAbsent(values, row);
            if (first != null) {
                row.refuse(
                        key[0],
                        "Row %d already says this; leave one of them out."
                                .formatted(first.number()));
            }
        }
        return this;
    }

    /**
     * What became of every row; rows that nobody marked otherwise count as accepted.
     *
     * @param dryRun whether nothing was changed
     */
    public ImportReport report(boolean dryRun) {
        boolean none = !headings.faults().isEmpty();
        List<RowOutcome> outcomes =
                rows.stream()
                        .map(row ->
                                new RowOutcome(
                                        row.number(), none ? Outcome.REFUSED : row.outcome()))
                        .toList();
        return new ImportReport(
                dryRun,
                rows.size(),
                count(outcomes, Outcome.ACCEPTED),
                count(outcomes, Outcome.UNCHANGED),
                count(outcomes, Outcome.REFUSED),
                outcomes,
                faults(),
                warnings());
    }

    private static int count(List<RowOutcome> outcomes, Outcome wanted) {
        return (int) outcomes.stream().filter(o -> o.outcome() == wanted).count();
    }

    private Row read(RawRow raw, List<Column<?>> columns) {
        Row row = new Row(raw.number());
        for (Column<?> column : columns) {
            int index = headings.indexOf(column);
            if (index >= 0) {
                row.read(column, raw.cell(index));
            }
        }
        if (raw.stray() >= 0) {
            row.refuse(
                    "A value stands in column %s, which has no heading; give it one or remove it. In CSV, put quotes around a value that holds the separator."
                            .formatted(RawSheet.letters(raw.stray())));
        }
        return row;
    }
}

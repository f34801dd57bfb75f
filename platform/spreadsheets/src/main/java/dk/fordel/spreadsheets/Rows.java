package dk.fordel.spreadsheets;

import dk.fordel.spreadsheets.ImportReport.Outcome;
import dk.fordel.spreadsheets.ImportReport.RowOutcome;
import dk.fordel.spreadsheets.RawSheet.RawRow;

import java.time.LocalDate;
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
    private final Faults told = new Faults();
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
        return headings.faults().isEmpty()
                ? rows.stream().filter(row -> !row.isRefused()).toList()
                : List.of();
    }

    /** Every fault found so far, in the order of the file; of very many, some of each row. */
    public List<Fault> faults() {
        Stream<Fault> listed =
                Stream.concat(
                                headings.faults().stream(),
                                rows.stream().flatMap(row -> row.faults().stream()))
                        .sorted(Comparator.comparingInt(Fault::row));
        return Stream.concat(listed, told.more(rows.isEmpty() ? 0 : rows.getLast().number()))
                .toList();
    }

    /** What was ignored, and what somebody should look at. */
    public List<Fault> warnings() {
        return Stream.concat(headings.warnings().stream(), told.warnings().stream()).toList();
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
     * Rows with the same value in the one column must have the same in the other. Which of them is
     * right nobody can say, so each gets a fault that names another.
     */
    public Rows mustAgreeOn(Column<?> column, Column<?> wherever) {
        Map<Object, Row> firsts = new HashMap<>();
        for (Row row : rows) {
            Object key = row.find(wherever).orElse(null);
            if (key == null || row.find(column).isEmpty()) {
                continue;
            }
            Row first = firsts.putIfAbsent(key, row);
            if (first != null && !first.find(column).equals(row.find(column))) {
                disagree(first, row, column, wherever);
                disagree(row, first, column, wherever);
            }
        }
        return this;
    }

    private static void disagree(Row row, Row other, Column<?> column, Column<?> wherever) {
        row.refuse(
                column,
                "Row %d has the same %s and another %s; correct the one that is wrong."
                        .formatted(other.number(), wherever.heading(), column.heading()));
    }

    /** Where there is a day, it must lie between these two, or be one of them. */
    public void mustLieBetween(Column<LocalDate> column, LocalDate first, LocalDate last) {
        for (Row row : rows) {
            row.find(column)
                    .filter(day -> day.isBefore(first) || day.isAfter(last))
                    .ifPresent(day ->
                            row.refuse(
                                    column,
                                    "The day lies outside %s to %s, where it makes sense here."
                                            .formatted(first, last)));
        }
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
        Row row = new Row(raw.number(), columns, told);
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

package dk.fordel.spreadsheets;

import dk.fordel.spreadsheets.ImportReport.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row below the headings, with what could be read and what is wrong. */
public final class Row {

    private final int number;
    private final List<Column<?>> columns;
    private final @Nullable Object[] values;
    private final Faults told;
    private List<Fault> faults = List.of();
    private boolean refused;
    private boolean unchanged;

    Row(int number, List<Column<?>> columns, Faults told) {
        this.number = number;
        this.columns = columns;
        this.values = new Object[columns.size()];
        this.told = told;
    }

    /** The row as the spreadsheet program numbers it, from 1. */
    public int number() {
        return number;
    }

    /**
     * The value of a required column.
     *
     * @throws IllegalStateException when there is none, which cannot happen in a good row
     */
    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Row %d has no value for '%s'; ask good rows for required columns only."
                                        .formatted(number, column.heading())));
    }

    /** The value; empty when the cell is blank, unreadable, or the column is missing. */
    @SuppressWarnings("unchecked") // only read() puts values, under the column that read them
    public <T> Optional<T> find(Column<T> column) {
        int index = columns.indexOf(column);
        return index < 0 ? Optional.empty() : Optional.ofNullable((T) values[index]);
    }

    /** The service's own rules forbid the row, because of this column. */
    public void refuse(Column<?> column, String reason) {
        refuse(new Fault(number, column.heading(), reason));
    }

    /** The service's own rules forbid the row. */
    public void refuse(String reason) {
        refuse(new Fault(number, null, reason));
    }

    private void refuse(Fault fault) {
        refused = true;
        if (told.isListed(faults.isEmpty())) {
            faults = Stream.concat(faults.stream(), Stream.of(fault)).toList();
        }
    }

    /** The row comes in, and somebody should look at this column of it. */
    public void warn(Column<?> column, String sentence) {
        told.warn(new Fault(number, column.heading(), sentence));
    }

    /** The row says what is already so. */
    public void unchanged() {
        unchanged = true;
    }

    /**
     * What is wrong with it, in the order in which it was found. In a file with very many faults
     * the first of the row at least.
     */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether something is wrong with it. */
    public boolean isRefused() {
        return refused;
    }

    Outcome outcome() {
        if (refused) {
            return Outcome.REFUSED;
        }
        return unchanged ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    <T> void read(Column<T> column, Cell cell) {
        if (cell == Cell.Mark.BLANK) {
            if (column.required()) {
                refuse(column, "The cell is empty.");
            }
            return;
        }
        try {
            values[columns.indexOf(column)] = column.read(cell);
        } catch (Unfit e) {
            refuse(column, e.sentence());
        }
    }
}

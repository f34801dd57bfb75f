package dk.fordel.spreadsheets;

import dk.fordel.spreadsheets.ImportReport.Outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row below the headings, with what could be read and what is wrong. */
public final class Row {

    private final int number;
    private final Map<Column<?>, Object> values = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean unchanged;

    Row(int number) {
        this.number = number;
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
        return Optional.ofNullable((T) values.get(column));
    }

    /** The service's own rules forbid the row, because of this column. */
    public void refuse(Column<?> column, String reason) {
        faults.add(new Fault(number, column.heading(), reason));
    }

    /** The service's own rules forbid the row. */
    public void refuse(String reason) {
        faults.add(new Fault(number, null, reason));
    }

    /** The row says what is already so. */
    public void unchanged() {
        unchanged = true;
    }

    /** What is wrong with it, in the order in which it was found. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean isGood() {
        return faults.isEmpty();
    }

    Outcome outcome() {
        if (!faults.isEmpty()) {
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
            values.put(column, column.read(cell));
        } catch (Unfit e) {
            refuse(column, e.sentence());
        }
    }
}

package dk.fordel.spreadsheets;

import java.math.BigDecimal;

/** What stands in one cell, before we know what it should be. */
sealed interface Cell {

    /** Cells whose content does not matter. */
    enum Mark implements Cell {
        BLANK,
        FORMULA,
        ERROR
    }

    /** Text, never blank. */
    record Text(String value) implements Cell {}

    /**
     * A number of an xlsx file.
     *
     * @param dated whether the cell is formatted as a day or a time
     * @param epochShift days to add to a day's serial number, for workbooks that count from 1904
     */
    record Number(BigDecimal value, boolean dated, int epochShift) implements Cell {}

    static Cell of(String text) {
        String clean = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        // what some programs leave of a line break when they write CSV
        clean = clean.replace("_x000D_", " ").replace("_x000A_", " ").strip();
        return clean.isEmpty() ? Mark.BLANK : new Text(clean);
    }

    /** As a user would read it, shortened. */
    default String shown() {
        String text =
                switch (this) {
                    case Mark mark -> "";
                    case Text t -> t.value();
                    case Number n when n.dated() ->
                            Days.ofSerial(n).map(String::valueOf).orElse(plain(n));
                    case Number n -> plain(n);
                };
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    static String plain(Number number) {
        BigDecimal value = number.value();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A declared column: its heading, and what may stand in its cells. Required and not personal unless
 * said otherwise. Headings match whatever their case and surrounding blanks.
 *
 * @param <T> what a cell is read as
 */
public final class Column<T> {

    private final String heading;
    private final boolean required;
    private final boolean personal;
    private final Function<Cell, T> conversion;

    private Column(
            String heading, boolean required, boolean personal, Function<Cell, T> conversion) {
        this.heading = heading;
        this.required = required;
        this.personal = personal;
        this.conversion = conversion;
    }

    /** Text in one line; surrounding blanks go, inner ones become one. */
    public static <T> Column<String> text(String heading, int maxLength) {
        return required(heading, cell -> Texts.read(cell, maxLength));
    }

    /**
     * A code of digits, such as a municipality (3) or a postcode (4). A number gets back the zeros
     * that a spreadsheet dropped; a text must have all digits. Zeros that somebody added in front,
     * blanks and hyphens do not matter.
     */
    public static Column<String> code(String heading, int digits) {
        return required(heading, cell -> Texts.code(cell, digits));
    }

    /**
     * A number of so many digits that people also write with signs in between, such as a CPR
     * number: text as it stands, a number with the zeros in front that a spreadsheet dropped.
     */
    public static Column<String> digits(String heading, int digits) {
        return required(heading, cell -> Texts.padded(cell, digits));
    }

    /** A municipality by its code or its name; read as its code. */
    public static Column<String> municipality(String heading) {
        return text(heading, 60).as(Municipalities::code);
    }

    /** A whole number, both bounds included. */
    public static Column<Integer> wholeNumber(String heading, int min, int max) {
        return required(
                heading,
                cell ->
                        within(
                                        Numbers.whole(cell),
                                        BigDecimal.valueOf(min),
                                        BigDecimal.valueOf(max))
                                .intValueExact());
    }

    /**
     * A decimal number, both bounds included.
     *
     * @param places digits after the comma at most
     */
    public static Column<BigDecimal> decimal(
            String heading, int places, BigDecimal min, BigDecimal max) {
        return required(heading, cell -> within(Numbers.decimal(cell, places), min, max));
    }

    /**
     * An amount, written in kroner (1.234,56) and read as whole øre (123456).
     *
     * @param minOre least amount in øre
     * @param maxOre greatest amount in øre
     */
    public static Column<Long> ore(String heading, long minOre, long maxOre) {
        return required(
                heading,
                cell ->
                        within(
                                        Numbers.decimal(cell, 2),
                                        BigDecimal.valueOf(minOre, 2),
                                        BigDecimal.valueOf(maxOre, 2))
                                .movePointRight(2)
                                .longValueExact());
    }

    /**
     * A day: the spreadsheet's own, 2027-03-01, 01-03-2027, 1.3.2027 or 1/3/2027, or with the name
     * of the month in Danish or English.
     */
    public static Column<LocalDate> day(String heading) {
        return required(heading, Days::read);
    }

    /** One of the words of an enum, in any case; blanks and hyphens stand for underscores. */
    public static <E extends Enum<E>> Column<E> oneOf(String heading, Class<E> type) {
        return required(heading, cell -> Texts.oneOf(cell, type));
    }

    /** The column may be missing, and its cells blank. */
    public Column<T> optional() {
        return new Column<>(heading, false, personal, conversion);
    }

    /** No fault repeats what stands in the cells (names, CPR numbers, contact data). */
    public Column<T> personal() {
        return new Column<>(heading, required, true, conversion);
    }

    /**
     * Reads the value on into a type of the service.
     *
     * @param reading throws {@link Malformed}, whose sentence becomes the fault and, as always,
     *     does not repeat a personal value
     */
    public <U> Column<U> as(Function<? super T, ? extends U> reading) {
        return new Column<>(
                heading,
                required,
                personal,
                cell -> {
                    try {
                        return reading.apply(conversion.apply(cell));
                    } catch (Malformed e) {
                        throw new Unfit(String.valueOf(e.getMessage()));
                    }
                });
    }

    /** The heading as declared. */
    public String heading() {
        return heading;
    }

    boolean required() {
        return required;
    }

    boolean isHeaded(String text) {
        return heading.equalsIgnoreCase(text.strip());
    }

    /**
     * @throws Unfit with a sentence that is fit to be shown
     */
    T read(Cell cell) {
        if (cell == Cell.Mark.FORMULA) {
            throw new Unfit("The cell holds a formula; copy the column and paste it as values.");
        }
        if (cell == Cell.Mark.ERROR) {
            throw new Unfit("The cell holds an error of the spreadsheet, such as #N/A.");
        }
        try {
            return conversion.apply(cell);
        } catch (Unfit e) {
            throw new Unfit(shown(e.sentence(), cell));
        }
    }

    private String shown(String sentence, Cell cell) {
        if (!personal) {
            return sentence.replace("{}", "'" + cell.shown() + "'");
        }
        String hidden = sentence.replace("{}", "the value");
        return Character.toUpperCase(hidden.charAt(0)) + hidden.substring(1);
    }

    private static BigDecimal within(BigDecimal value, BigDecimal min, BigDecimal max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new Unfit(
                    "{} lies outside %s to %s."
                            .formatted(min.toPlainString(), max.toPlainString()));
        }
        return value;
    }

    private static <T> Column<T> required(String heading, Function<Cell, T> conversion) {
        return new Column<>(heading.strip(), true, false, conversion);
    }
}

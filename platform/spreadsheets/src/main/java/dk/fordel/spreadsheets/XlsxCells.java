package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What stands in a cell of an xlsx file. */
final class XlsxCells {

    private static final int DAYS_FROM_1900_TO_1904 = 1462;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final List<String> shared;
    private final XlsxStyles styles;
    private final int epochShift;
    private final StringBuilder text = new StringBuilder();

    XlsxCells(List<String> shared, XlsxStyles styles, boolean from1904) {
        this.shared = shared;
        this.styles = styles;
        this.epochShift = from1904 ? DAYS_FROM_1900_TO_1904 : 0;
    }

    /**
     * Reads the cell that starts here, to its end.
     *
     * @param column index, from 0
     */
    Cell read(Xml xml, int column, int row) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean formula = false;
        boolean ofValue = false;
        boolean fits = true;
        text.setLength(0);
        while (fits && xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                xml.skip();
            } else if (xml.starts("is")) {
                fits = XlsxText.gather(xml, "is", text);
            } else if (xml.starts("v")) {
                ofValue = true;
            } else if (xml.ends("v")) {
                ofValue = false;
            } else if (ofValue) {
                fits = xml.takeText(text, Held.LONGEST_TEXT);
            }
        }
        if (!fits) {
            throw Held.tooLarge(column, row);
        }
        try {
            return formula ? Cell.Mark.FORMULA : cell(type == null ? "n" : type, style);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Malformed(
                    "file",
                    "The cell %s%d holds what it does not say it holds; write its value again."
                            .formatted(RawSheet.letters(column), row));
        }
    }

    private Cell cell(String type, @Nullable String style) {
        String value = text.toString().strip();
        if (value.isEmpty()) {
            return Cell.Mark.BLANK;
        }
        return switch (type) {
            case "s" -> Cell.of(shared.get(Integer.parseInt(value)));
            case "b" -> Cell.of(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
            case "e" -> Cell.Mark.ERROR;
            case "d" -> day(value);
            case "n" ->
                    new Cell.Number(
                            number(value),
                            style != null && styles.isDated(Integer.parseInt(style)),
                            epochShift);
            default -> Cell.of(XlsxText.unescaped(text));
        };
    }

    /** As large as a number of a spreadsheet can be, so that nobody writes out a billion zeros. */
    private static BigDecimal number(String value) {
        double size = Math.abs(Double.parseDouble(value));
        if (value.length() > 400 || Double.isInfinite(size) || Double.isNaN(size)) {
            throw new NumberFormatException();
        }
        return size == 0 ? BigDecimal.ZERO : new BigDecimal(value);
    }

    /** Days of the strict kind are written in ISO; counted, they are days like the others. */
    private static Cell day(String value) {
        try {
            LocalDateTime at =
                    value.length() == 10
                            ? LocalDate.parse(value).atStartOfDay()
                            : LocalDateTime.parse(value.replaceFirst("Z$", ""));
            long days = ChronoUnit.DAYS.between(EPOCH, at.toLocalDate());
            BigDecimal serial = BigDecimal.valueOf(days > 60 ? days : days - 1);
            return new Cell.Number(
                    at.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? serial
                            : serial.add(new BigDecimal("0.5")),
                    true,
                    0);
        } catch (DateTimeParseException e) {
            return Cell.of(value);
        }
    }
}

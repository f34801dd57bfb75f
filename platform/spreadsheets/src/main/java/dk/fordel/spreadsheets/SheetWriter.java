package dk.fordel.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a heading and rows of strings, numbers, days, enum constants and nulls, in the way a
 * Danish office would.
 */
public final class SheetWriter {

    private SheetWriter() {}

    /** An xlsx file with one sheet; days are formatted as days. */
    public static byte[] xlsx(List<String> headings, List<? extends List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Fordel", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Fordel");
            write(sheet, 0, headings);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** CSV with semicolons, decimal commas, ISO days, and UTF-8 with a byte order mark. */
    public static byte[] csv(List<String> headings, List<? extends List<?>> rows) {
        StringBuilder out = new StringBuilder("\ufeff");
        try (CSVPrinter printer =
                new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            printer.printRecord(headings);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(SheetWriter::written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(UTF_8);
    }

    private static void write(Worksheet sheet, int row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd-mm-yyyy").set();
                }
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Object text -> text.toString();
        };
    }
}

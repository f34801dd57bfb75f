package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.onlyFault;
import static dk.fordel.spreadsheets.Sheets.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What Excel itself makes of what people type: numbers, days, formulas. */
class XlsxCellsTest {

    private static final LocalDate MARCH_1ST = LocalDate.of(2027, 3, 1);

    @Test
    void a_formatted_day_and_a_written_day_are_the_same() {
        assertThat(cell(Column.day("from"), dated(MARCH_1ST))).isEqualTo(MARCH_1ST);
        assertThat(cell(Column.day("from"), text("01-03-2027"))).isEqualTo(MARCH_1ST);
        assertThat(cell(Column.day("from"), number("46447"))).isEqualTo(MARCH_1ST);
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "109574, 2199-12-31"})
    void serial_days_skip_the_leap_day_that_never_was(String serial, LocalDate day) {
        assertThat(cell(Column.day("from"), number(serial))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0", "60", "-1", "46447.5", "109575", "20270301"})
    void a_serial_that_is_no_day_is_refused(String serial) {
        assertThat(fault(Column.day("from"), number(serial)))
                .contains("is not a day from 1900 to 2199");
    }

    @Test
    void numbers_are_numbers_whether_stored_as_text_or_not() {
        Column<Integer> capacity = Column.wholeNumber("c", 0, 20);
        assertThat(cell(capacity, number("3"))).isEqualTo(3);
        assertThat(cell(capacity, text("3"))).isEqualTo(3);
        assertThat(fault(capacity, number("2.5"))).isEqualTo("'2.5' is not a whole number.");
        assertThat(cell(Column.ore("c", 0, 1_000_000), number("1234.5600000000001")))
                .isEqualTo(123_456);
        assertThat(cell(Column.ore("c", 0, 1_000_000), text("1.234,56"))).isEqualTo(123_456);
        assertThat(fault(Column.ore("c", 0, 1_000_000), number("1.234")))
                .contains("more than 2 digits after the comma");
    }

    @Test
    void text_stored_as_a_number_is_text_again() {
        assertThat(cell(Column.text("c", 20), number("8900"))).isEqualTo("8900");
        assertThat(cell(Column.code("c", 4), number("800"))).isEqualTo("0800");
        assertThat(cell(Column.code("c", 3), text("0730"))).isEqualTo("730");
        assertThat(cell(Column.code("c", 10), number("101901234"))).isEqualTo("0101901234");
    }

    @Test
    void a_value_that_excel_took_for_a_day_is_refused_where_none_belongs() {
        assertThat(fault(Column.text("c", 20), dated(MARCH_1ST)))
                .isEqualTo(
                        "The spreadsheet holds a day ('2027-03-01') where text belongs; format the"
                                + " column as text and write the value again.");
        assertThat(fault(Column.wholeNumber("c", 0, 20), dated(MARCH_1ST)))
                .contains("holds a day ('2027-03-01') where a number belongs");
        assertThat(fault(Column.text("c", 20).personal(), dated(MARCH_1ST)))
                .contains("holds a day (the value) where")
                .doesNotContain("2027");
    }

    @Test
    void formats_with_colours_units_and_currencies_are_no_days() {
        for (String format :
                new String[] {"#,##0.00 \"dkk\"", "[Red]0.00", "0\\d", "[$kr.-406] 0"}) {
            assertThat(
                            cell(
                                    Column.wholeNumber("c", 0, 20),
                                    sheet -> {
                                        sheet.value(1, 0, 3);
                                        sheet.style(1, 0).format(format).set();
                                    }))
                    .as(format)
                    .isEqualTo(3);
        }
    }

    @Test
    void a_formula_is_refused_in_a_declared_column_and_no_matter_in_another() {
        assertThat(fault(Column.wholeNumber("c", 0, 20), sheet -> sheet.formula(1, 0, "1+2")))
                .isEqualTo("The cell holds a formula; copy the column and paste it as values.");
        assertThat(
                        cell(
                                Column.text("c", 20),
                                sheet -> {
                                    sheet.value(1, 0, "Elm Road");
                                    sheet.value(0, 1, "other");
                                    sheet.formula(1, 1, "1+2");
                                }))
                .isEqualTo("Elm Road");
    }

    @Test
    void a_formula_is_refused_even_if_excel_has_stored_its_result() {
        Column<Integer> capacity = Column.wholeNumber("c", 0, 20);
        byte[] file =
                Sheets.workbook(sheet -> {
                    sheet.value(0, 0, "c");
                    sheet.formula(1, 0, "1+2");
                });
        byte[] stored = Sheets.patched(file, "</f>", "</f><v>3</v>");
        assertThat(onlyFault(Sheets.file("a.xlsx", stored).rows(capacity)).reason())
                .contains("holds a formula");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 22})
    void a_day_in_one_of_excels_own_formats_is_a_day(int format) {
        byte[] file =
                Sheets.workbook(sheet -> {
                    sheet.value(0, 0, "c");
                    dated(MARCH_1ST).accept(sheet);
                });
        byte[] own =
                Sheets.patched(
                        file, "<xf numFmtId=\"165\"", "<xf numFmtId=\"%d\"".formatted(format));
        assertThat(onlyFault(Sheets.file("a.xlsx", own).rows(Column.text("c", 20))).reason())
                .contains("holds a day ('2027-03-01')");
    }

    @Test
    void a_workbook_that_counts_from_1904_says_the_same_day() {
        byte[] from1900 =
                Sheets.workbook(sheet -> {
                    sheet.value(0, 0, "from");
                    number("44985").accept(sheet);
                });
        byte[] from1904 = Sheets.patched(from1900, "date1904=\"false\"", "date1904=\"true\"");
        Column<LocalDate> from = Column.day("from");
        assertThat(Sheets.file("a.xlsx", from1900).rows(from).good().getFirst().get(from))
                .isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(Sheets.file("a.xlsx", from1904).rows(from).good().getFirst().get(from))
                .isEqualTo(MARCH_1ST);
    }

    private static <T> T cell(Column<T> column, Consumer<Worksheet> content) {
        return rows(column, content).good().getFirst().get(column);
    }

    private static String fault(Column<?> column, Consumer<Worksheet> content) {
        return onlyFault(rows(column, content)).reason();
    }

    private static Rows rows(Column<?> column, Consumer<Worksheet> content) {
        return xlsx(
                        sheet -> {
                            sheet.value(0, 0, column.heading());
                            content.accept(sheet);
                        })
                .rows(column);
    }

    private static Consumer<Worksheet> number(String value) {
        return sheet -> sheet.value(1, 0, new BigDecimal(value));
    }

    private static Consumer<Worksheet> text(String value) {
        return sheet -> sheet.value(1, 0, value);
    }

    private static Consumer<Worksheet> dated(LocalDate day) {
        return sheet -> {
            sheet.value(1, 0, day);
            sheet.style(1, 0).format("dd-mm-yyyy").set();
        };
    }
}

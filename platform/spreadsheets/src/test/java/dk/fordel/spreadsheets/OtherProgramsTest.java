package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.file;
import static dk.fordel.spreadsheets.Sheets.handmade;
import static dk.fordel.spreadsheets.Sheets.onlyFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** What other programs than Excel write, and what people leave in their workbooks. */
class OtherProgramsTest {

    private static final Column<String> NAME = Column.text("name", 50);
    private static final String HEADING =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c></row>";

    private static String inline(String text) {
        return "<c t='inlineStr'><is><t>%s</t></is></c>".formatted(text);
    }

    private static Rows rows(String... sheets) {
        return file("a.xlsx", handmade("", sheets)).rows(NAME);
    }

    private static String name(String cell) {
        return rows("<sheetData>%s<row r='2'>%s</row></sheetData>".formatted(HEADING, cell))
                .good()
                .getFirst()
                .get(NAME);
    }

    @Test
    void rows_and_cells_without_a_number_are_counted_on() {
        Rows rows =
                rows(
                        "<sheetData><row>%s</row><row/><row>%s</row><row r='7'>%s</row><row>%s</row></sheetData>"
                                .formatted(
                                        inline("name"),
                                        inline("Elm"),
                                        inline("Oak"),
                                        inline("Ash")));
        assertThat(rows.good()).extracting(Row::number).containsExactly(3, 7, 8);
    }

    @Test
    void a_text_that_is_marked_as_a_formulas_result_and_has_no_formula_is_a_text() {
        assertThat(name("<c t='str'><v>Elm Road</v></c>")).isEqualTo("Elm Road");
        Rows formula =
                rows(
                        "<sheetData>%s<row r='2'><c t='str'><f>A1</f><v>Elm</v></c></row></sheetData>"
                                .formatted(HEADING));
        assertThat(onlyFault(formula).reason()).contains("formula");
    }

    @Test
    void how_a_name_is_pronounced_is_no_part_of_it() {
        assertThat(
                        name(
                                "<c t='inlineStr'><is><r><t>Elm </t></r><r><t>Road</t></r><rPh sb='0' eb='1'><t>エルム</t></rPh></is></c>"))
                .isEqualTo("Elm Road");
        byte[] shared =
                handmade(
                        "<si><t>name</t></si><si><t>Elm</t><rPh sb='0' eb='1'><t>エルム</t></rPh><phoneticPr fontId='1'/></si>",
                        "<sheetData><row><c t='s'><v>0</v></c></row><row><c t='s'><v>1</v></c></row></sheetData>");
        assertThat(file("a.xlsx", shared).rows(NAME).good().getFirst().get(NAME)).isEqualTo("Elm");
    }

    @Test
    void a_line_break_that_is_written_as_an_escape_is_a_blank() {
        assertThat(name(inline("Elm_x000D_\nRoad"))).isEqualTo("Elm Road");
        assertThat(name(inline("Elm_x005F_x0041_"))).isEqualTo("Elm_x0041_");
    }

    @Test
    void an_escaped_control_character_is_refused() {
        Rows rows =
                rows(
                        "<sheetData>%s<row>%s</row></sheetData>"
                                .formatted(HEADING, inline("Elm_x0000_Road")));
        assertThat(onlyFault(rows).reason()).contains("control character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2027-03-01T00:00:00", "2027-03-01T00:00:00.000Z"})
    void a_day_of_strict_open_xml_is_a_day(String written) {
        Column<LocalDate> from = Column.day("name");
        String sheet =
                "<sheetData>%s<row r='2'><c t='d'><v>%s</v></c></row></sheetData>"
                        .formatted(HEADING, written);
        byte[] file = handmade("", sheet);
        assertThat(file("a.xlsx", file).rows(from).good().getFirst().get(from))
                .isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(onlyFault(file("a.xlsx", file).rows(NAME)).reason())
                .contains("holds a day ('2027-03-01')");
    }

    @Test
    void a_time_of_strict_open_xml_is_no_day() {
        String sheet =
                "<sheetData>%s<row r='2'><c t='d'><v>2027-03-01T08:00:00</v></c></row></sheetData>"
                        .formatted(HEADING);
        assertThat(onlyFault(file("a.xlsx", handmade("", sheet)).rows(Column.day("name"))).reason())
                .contains("is not a day");
    }

    @Test
    void data_on_the_second_sheet_is_told_where_it_is() {
        assertThatThrownBy(() ->
                        rows(
                                "<sheetData/>",
                                "<sheetData/>",
                                "<sheetData>%s</sheetData>".formatted(HEADING)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(
                        "The first sheet is empty, and values stand on sheet 3 of 3. Put that sheet first");
    }

    @Test
    void hidden_rows_and_columns_are_warned_of_with_their_numbers() {
        Rows rows =
                rows(
                        "<cols><col min='1' max='1' hidden='1'/><col min='2' max='16384' hidden='1'/></cols><sheetData>%s<row r='2' hidden='1'>%s</row><row r='3' hidden='true'>%s</row><row r='4'>%s</row><row r='5' ht='0' customHeight='1'>%s</row><row r='6' hidden='1'/></sheetData>"
                                .formatted(
                                        HEADING,
                                        inline("Elm"),
                                        inline("Oak"),
                                        inline("Ash"),
                                        inline("Fir")));
        assertThat(rows.good()).hasSize(4);
        assertThat(rows.warnings())
                .extracting(Fault::reason)
                .containsExactly(
                        "Hidden rows were read like the others: 2-3, 5. Show all rows (or clear the filter), and delete what should not come in.",
                        "Hidden columns were read like the others: A. Show them, and look what they hold.");
    }

    @Test
    void a_cell_that_holds_what_it_does_not_say_is_named() {
        for (String cell :
                new String[] {
                    "<c t='s'><v>7</v></c>",
                    "<c><v>many</v></c>",
                    "<c><v>1e999999999</v></c>",
                    "<c t='s'><v>x</v></c>"
                }) {
            assertThatThrownBy(() -> name(cell))
                    .as(cell)
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("The cell A2 holds what it does not say it holds");
        }
        assertThat(name("<c><v>1e-999999999</v></c>")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r='2'/><row r='1'/></sheetData>",
                "<sheetData><row r='1'><c r='B1'/><c r='A1'/></row></sheetData>",
                "<sheetData><row r='0'/></sheetData>",
                "<sheetData><row r='9999999'/></sheetData>",
                "<sheetData><row><c r='ZZZ1'/></row></sheetData>",
                "<sheetData><row><c><v>&unknown;</v></c></row></sheetData>"
            })
    void what_is_in_no_order_is_refused_as_damaged(String sheet) {
        assertThatThrownBy(() -> rows(sheet))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("damaged");
    }
}

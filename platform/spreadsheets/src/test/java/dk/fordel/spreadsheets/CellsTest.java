package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.cell;
import static dk.fordel.spreadsheets.Sheets.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one written cell is read as, and why it is refused. */
class CellsTest {

    private static final Column<Long> SALARY = Column.ore("salary", -100_000_000, 200_000_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.234,56 | 123456",
                "1234,56 | 123456",
                "1234.56 | 123456",
                "44.779,00 | 4477900",
                "1.044.779 | 104477900",
                "44779 | 4477900",
                "0,5 | 50",
                "-20,5 | -2050",
                "0 | 0",
                "1234.5 | 123450",
                "1.234,560 | 123456"
            })
    void an_amount_in_kroner_becomes_whole_ore(String written, long ore) {
        assertThat(cell(SALARY, written)).isEqualTo(ore);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.234 | '1.234' can be read in two ways",
                "-1.234 | '-1.234' can be read in two ways",
                "1,234.56 | '1,234.56' is not a number",
                "0.125,00 | '0.125,00' is not a number",
                "12.34,56 | '12.34,56' is not a number",
                "1 234,56 | '1 234,56' is not a number",
                "1234,56 kr. | '1234,56 kr.' is not a number",
                "1e5 | '1e5' is not a number",
                "12,345 | '12,345' has more than 2 digits after the comma",
                "2000000,01 | lies outside -1000000.00 to 2000000.00",
                "111111111111111111111111 | has too many digits",
                "tolv | 'tolv' is not a number"
            })
    void an_amount_that_is_none_or_could_be_two_is_refused(String written, String reason) {
        assertThat(fault(SALARY, written)).contains(reason);
    }

    @Test
    void a_decimal_keeps_its_digits() {
        Column<BigDecimal> load = Column.decimal("load", 3, BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(cell(load, "0,125")).isEqualTo("0.125");
        assertThat(cell(load, "0.125")).isEqualTo("0.125");
        assertThat(fault(load, "10,001")).contains("lies outside 0 to 10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "21 | '21' lies outside 0 to 20",
                "-1 | '-1' lies outside 0 to 20",
                "2,5 | '2,5' is not a whole number",
                "1.000 | '1.000' is not a whole number",
                "to | 'to' is not a whole number",
                "99999999999999999999 | is not a whole number"
            })
    void a_capacity_is_a_whole_number_within_its_bounds(String written, String reason) {
        Column<Integer> capacity = Column.wholeNumber("capacity", 0, 20);
        assertThat(cell(capacity, " 20 ")).isEqualTo(20);
        assertThat(fault(capacity, written)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-01",
                "01-03-2027",
                "1-3-2027",
                "01.03.2027",
                "1/3/2027",
                "2027-3-1",
                "2027-03-01T00:00:00",
                "01-03-2027 00:00",
                "1. marts 2027",
                "den 1. marts 2027",
                "mandag den 1. marts 2027",
                "1 mar. 2027",
                "1. MARTS  2027",
                "1 March 2027",
                "1st of March 2027",
                "March 1, 2027",
                "Monday, March 1st, 2027"
            })
    void a_day_is_written_in_iso_or_danish_or_with_the_name_of_its_month(String written) {
        assertThat(cell(Column.day("from"), written)).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "31-02-2027 | The day '31-02-2027' does not exist",
                "29-02-2027 | does not exist",
                "2027-13-01 | does not exist",
                "03/25/2027 | does not exist; write the day before the month",
                "01-03-27 | '01-03-27' is not a day; write 2027-03-01 or 01-03-2027",
                "01-03.2027 | is not a day",
                "45000 | is not a day",
                "2027-03-01T08:00 | is not a day",
                "01-03-1727 | is not a day from 1900 to 2199",
                "marts | is not a day",
                "1. marz 2027 | names no month in Danish or English",
                "30. februar 2027 | does not exist",
                "1. marts 27 | is not a day"
            })
    void a_day_that_does_not_exist_or_is_none_is_refused(String written, String reason) {
        assertThat(fault(Column.day("from"), written)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"730, 730", "0730, 730", "00730, 730", "'7 30', 730", "012, 012"})
    void a_code_keeps_its_zeros_and_more_do_not_matter(String written, String code) {
        assertThat(cell(Column.code("municipality", 3), written)).isEqualTo(code);
    }

    @Test
    void a_code_may_be_written_with_hyphens_and_has_not_too_many_digits() {
        assertThat(cell(Column.code("cpr", 10), "010190-1234")).isEqualTo("0101901234");
        assertThat(fault(Column.code("municipality", 3), "7300"))
                .isEqualTo("'7300' has more than 3 digits.");
        assertThat(fault(Column.code("municipality", 3), "Randers"))
                .isEqualTo("'Randers' is not a code of 3 digits.");
    }

    @Test
    void a_text_that_lacks_a_digit_is_refused_and_never_padded_to_another_number() {
        for (String lacking : new String[] {"101190-123", "101190 123", "101190123"}) {
            assertThat(fault(Column.code("cpr", 10).personal(), lacking))
                    .isEqualTo(
                            "The value has 9 digits, and 10 belong here; write all of them, with the zeros in front.");
            assertThat(cell(Column.digits("cpr", 10), lacking)).isEqualTo(lacking);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    751               | 751
                    0751              | 751
                    Aarhus            | 751
                    Århus             | 751
                    ÅRHUS KOMMUNE     | 751
                    Randers           | 730
                    Ringkøbing Skjern | 760
                    ringkøbing-skjern | 760
                    Københavns Kommune| 101
                    Aabenraa          | 580
                    Åbenrå            | 580
                    """)
    void a_municipality_is_written_as_a_code_or_in_any_spelling_of_its_name(
            String written, String code) {
        assertThat(cell(Column.municipality("municipality"), written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ringkjøbing-Skjern | Did you mean Ringkøbing-Skjern (760)?
                    Favskov            | Did you mean Favrskov (710)?
                    Holsterbro         | Did you mean Holstebro (661)?
                    Aarhuus            | Did you mean Aarhus (751)?
                    75                 | no code of a municipality (three digits)
                    London             | not the name of one.
                    """)
    void a_municipality_that_is_near_another_is_answered_with_its_code(
            String written, String reason) {
        assertThat(fault(Column.municipality("municipality"), written)).contains(reason);
    }

    @Test
    void a_word_of_a_list_is_found_in_any_case_and_with_blanks() {
        Column<PositionKind> kind = Column.oneOf("kind", PositionKind.class);
        assertThat(cell(kind, "kbu")).isEqualTo(PositionKind.KBU);
        assertThat(cell(kind, "other specialty")).isEqualTo(PositionKind.OTHER_SPECIALTY);
        assertThat(cell(kind, "Phase-3")).isEqualTo(PositionKind.PHASE_3);
        assertThat(fault(kind, "phase 4"))
                .isEqualTo(
                        "'phase 4' is none of KBU, INTRODUCTION, PHASE_1, PHASE_2, PHASE_3,"
                                + " OTHER_SPECIALTY.");
    }

    @Test
    void text_has_one_line_a_bounded_length_and_no_control_characters() {
        Column<String> name = Column.text("name", 10);
        assertThat(cell(name, "\"  Elm\n Road \"")).isEqualTo("Elm Road");
        assertThat(cell(name, "0123456789")).isEqualTo("0123456789");
        assertThat(fault(name, "01234567890"))
                .isEqualTo("The text has 11 characters; at most 10 fit.");
        assertThat(fault(name, "Elm\u0085Road")).contains("line break");
        assertThat(fault(name, "Elm\u202eRoad")).contains("direction of writing");
        assertThat(fault(name, "LÃ¦gehuset")).contains("another character set");
        assertThat(cell(name, "A\u030arhus")).isEqualTo("Århus");
        assertThat(cell(name, "Elm_x000D_ Road")).isEqualTo("Elm Road");
    }

    @Test
    void a_service_reads_on_and_its_no_becomes_the_fault() {
        Column<String> even =
                Column.wholeNumber("even", 0, 9)
                        .as(number -> {
                            if (number % 2 == 1) {
                                throw new Malformed("even", "Odd numbers do not fit.");
                            }
                            return "the even " + number;
                        });
        assertThat(cell(even, "4")).isEqualTo("the even 4");
        assertThat(fault(even, "5")).isEqualTo("Odd numbers do not fit.");
    }

    @Test
    void a_formula_in_csv_is_refused() {
        assertThat(fault(Column.text("name", 99), "=SUM(A1)"))
                .isEqualTo("The cell holds a formula; copy the column and paste it as values.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secret-Value-1", "1.234", "99999", "31-02-1990"})
    void no_fault_repeats_a_personal_value(String secret) {
        assertThat(fault(Column.wholeNumber("c", 0, 9).personal(), secret)).doesNotContain(secret);
        assertThat(fault(Column.day("c").personal(), secret)).doesNotContain(secret);
        assertThat(fault(Column.code("c", 3).personal(), secret)).doesNotContain(secret);
        assertThat(fault(Column.oneOf("c", PositionKind.class).personal(), secret))
                .startsWith("The value is none of ");
        assertThat(fault(Column.text("c", 2).personal(), secret)).doesNotContain(secret);
        assertThat(fault(Column.ore("c", 0, 9).personal(), secret)).doesNotContain(secret);
        assertThat(fault(Column.text("c", 2).optional().personal(), secret)).doesNotContain(secret);
        assertThat(fault(Column.code("c", 3).personal().optional().as(x -> x), secret))
                .doesNotContain(secret);
    }
}

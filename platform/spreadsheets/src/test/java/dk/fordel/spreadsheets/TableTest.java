package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.file;
import static dk.fordel.spreadsheets.Sheets.workbook;
import static dk.fordel.spreadsheets.Sheets.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.TooLarge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Files that cannot be read at all, and files that can in spite of their looks. */
class TableTest {

    private static final Column<String> NAME = Column.text("name", 50);

    static Stream<Arguments> unreadable() {
        byte[] xlsx = workbook(sheet -> sheet.value(0, 0, "name"));
        byte[] word = zip(Map.of("word/document.xml", new byte[10]));
        byte[] open = zip(Map.of("content.xml", new byte[10]));
        byte[] binary = zip(Map.of("xl/workbook.bin", new byte[10]));
        byte[] broken = zip(Map.of("xl/workbook.xml", "<workbook".getBytes(UTF_8)));
        return Stream.of(
                Arguments.of("a.csv", bytes(""), "The file is empty."),
                Arguments.of("a.csv", bytes("\n ; \n"), "not even a row of headings"),
                Arguments.of("a.xlsx", workbook(sheet -> {}), "not even a row of headings"),
                Arguments.of("a.xls", bytes("\u00d0\u00cf\u0011\u00e0x"), "save it as .xlsx"),
                Arguments.of("a.xlsx", bytes("\u00d0\u00cf\u0011\u00e0x"), "without a password"),
                Arguments.of("a.csv", bytes("%PDF-1.7 x"), "is not a spreadsheet"),
                Arguments.of("a.csv", bytes("<html><table>"), "is not a spreadsheet"),
                Arguments.of("a.csv", bytes("\u0089PNG\u0000\u0001"), "is not a spreadsheet"),
                Arguments.of("a.xlsx", word, "is not a spreadsheet"),
                Arguments.of("a.xlsx", open, "save it as .xlsx"),
                Arguments.of("a.xlsx", binary, "save it as .xlsx"),
                Arguments.of("a.pdf", bytes("name\nElm"), "Only .xlsx and .csv are read"),
                Arguments.of("a.xlsx", bytes("name\nElm"), "named .xlsx, and holds text"),
                Arguments.of("a.csv", xlsx, "named .csv, and holds something else"),
                Arguments.of("a.xlsx", broken, "is damaged"),
                Arguments.of("a.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2), "is damaged"),
                Arguments.of(
                        "a.csv", bytes("name\n\"Elm Road\nx"), "quotes in row 2 are not closed"),
                Arguments.of("a.csv", bytes(";x".repeat(201)), "at most 200 columns are read"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_is_no_spreadsheet_is_refused_in_words(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> file(name, content))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.field()).isEqualTo("file"))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name;town | ; | UTF-8",
                "name,town | , | UTF-8",
                "name\ttown | tab | UTF-8",
                "name;town | ; | ISO-8859-1",
                "name,town | , | windows-1252"
            })
    void separators_and_character_sets_are_found(
            String heading, String separator, Charset charset) {
        String between = separator.equals("tab") ? "\t" : separator;
        String text = heading.strip() + "\r\n\"Ærø " + between + " Ås\"" + between + "Ø\r\n";
        for (String mark :
                charset.equals(UTF_8) ? new String[] {"", "\ufeff"} : new String[] {""}) {
            Rows rows = file("a.CSV", (mark + text).getBytes(charset)).rows(NAME);
            assertThat(rows.good())
                    .extracting(row -> row.get(NAME))
                    .containsExactly(("Ærø " + between + " Ås").replaceAll("\\s+", " "));
        }
    }

    @Test
    void a_file_of_too_many_bytes_is_not_read_to_its_end() {
        Limits small = new Limits(100, 1_000, 100_000, 10);
        assertThat(file("a.csv", "name\n".repeat(10).getBytes(UTF_8), small)).isNotNull();
        assertThatThrownBy(() -> file("a.csv", new byte[101], small))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("split it into several files");
        assertThatThrownBy(() -> file("a.csv", new byte[Limits.DEFAULT.bytes() + 1]))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("more than 10 MB");
    }

    @Test
    void exactly_the_most_rows_are_read_and_one_more_is_refused() {
        String rows = "x\n".repeat(50_000);
        assertThat(file("a.csv", ("name\n" + rows).getBytes(UTF_8)).rows(NAME).good())
                .hasSize(50_000);
        assertThatThrownBy(() -> file("a.csv", ("name\n" + rows + "x\n").getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        TooLarge.class,
                        no -> assertThat(no.sentence()).contains("more than 50,000 rows"));
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        byte[] bomb =
                zip(
                        Map.of(
                                "xl/workbook.xml",
                                new byte[10],
                                "xl/worksheets/sheet1.xml",
                                new byte[81_000_000]));
        assertThat(bomb.length).isLessThan(200_000);
        assertThatThrownBy(() -> file("a.xlsx", bomb))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("unpacks to more than is read");
    }

    @Test
    void a_text_that_many_cells_share_is_counted_as_often_as_it_is_used() {
        byte[] shared =
                workbook(sheet -> {
                    sheet.value(0, 0, "name");
                    for (int row = 1; row <= 1000; row++) {
                        sheet.value(row, 0, "x".repeat(1_000));
                    }
                });
        assertThat(file("a.xlsx", shared).rows(Column.text("name", 1_000)).good()).hasSize(1_000);
        assertThatThrownBy(() ->
                        file("a.xlsx", shared, new Limits(100_000, 5_000_000, 1_000_000, 2_000)))
                .isInstanceOf(TooLarge.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}

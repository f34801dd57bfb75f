package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Malformed;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** In which character set and with which separator a CSV file is read. */
class EncodingTest {

    private static final Column<String> NAME = Column.text("name", 50);

    private static byte[] bytes(Object... texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < texts.length; i += 2) {
            out.writeBytes(((String) texts[i + 1]).getBytes((Charset) texts[i]));
        }
        return out.toByteArray();
    }

    @Test
    void one_windows_1252_letter_in_a_utf_8_file_is_refused_with_its_line() {
        byte[] mixed = bytes(UTF_8, "name\nLægehuset\nElm\n", ISO_8859_1, "Ærø", UTF_8, "\nOak\n");
        assertThatThrownBy(() -> file("a.csv", mixed))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("line 4 holds a letter that is not UTF-8")
                .hasMessageContaining("line 2 letters that are");
        byte[] before = bytes(ISO_8859_1, "name\r\nÆrø\r\n", UTF_8, "Lægehuset\r\n");
        assertThatThrownBy(() -> file("a.csv", before))
                .hasMessageContaining("line 2 holds a letter that is not UTF-8")
                .hasMessageContaining("line 3 letters that are");
    }

    @Test
    void a_file_that_is_marked_as_utf_8_is_not_read_as_something_else() {
        byte[] marked = bytes(UTF_8, "\ufeffname\n", ISO_8859_1, "Ærø\n");
        assertThatThrownBy(() -> file("a.csv", marked))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("marked as UTF-8");
    }

    @Test
    void it_is_said_when_a_file_was_read_as_windows_1252() {
        Rows rows =
                file("a.csv", "name\nÆrø – €\n".getBytes(Charset.forName("windows-1252")))
                        .rows(NAME);
        assertThat(rows.good().getFirst().get(NAME)).isEqualTo("Ærø – €");
        assertThat(rows.warnings())
                .extracting(Fault::reason)
                .containsExactly(
                        "The file was read as Windows-1252, as it is not UTF-8; look whether æ, ø and å stand right.");
        assertThat(file("a.csv", "name\nÆrø\n".getBytes(UTF_8)).rows(NAME).warnings()).isEmpty();
    }

    @Test
    void a_file_of_two_bytes_a_letter_is_read_by_its_mark() {
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            Rows rows =
                    file("a.csv", "\ufeffname\ttown\r\nÆrø\tÅs\r\n".getBytes(charset)).rows(NAME);
            assertThat(rows.good().getFirst().get(NAME)).isEqualTo("Ærø");
            assertThat(rows.warnings().getLast().reason()).contains("UTF-16");
        }
        byte[] cut = bytes(UTF_16LE, "\ufeffname\nÆrø", ISO_8859_1, "x");
        assertThatThrownBy(() -> file("a.csv", cut))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("save it again as CSV UTF-8");
    }

    @Test
    void a_line_that_names_the_separator_is_no_row() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String text = "sep=;%sname;a,b,c%sElm, Road;1%s".replace("%s", end);
            Rows rows = file("a.csv", text.getBytes(UTF_8)).rows(NAME);
            assertThat(rows.good().getFirst().get(NAME)).as(text).isEqualTo("Elm, Road");
            assertThat(rows.good().getFirst().number()).isEqualTo(2);
        }
        assertThat(
                        file("a.csv", "\ufeffSep=,\nname,b\nElm;Road,1\n".getBytes(UTF_8))
                                .rows(NAME)
                                .good()
                                .getFirst()
                                .get(NAME))
                .isEqualTo("Elm;Road");
    }

    @Test
    void quotes_within_a_value_are_read_as_they_are_meant() {
        Rows rows =
                file(
                                "a.csv",
                                "name;b\n\"Elm \"\"Old\"\" Road\" ;1\n5\" disk;2\n\"a;\nb\";3\n"
                                        .getBytes(UTF_8))
                        .rows(NAME);
        assertThat(rows.good())
                .extracting(row -> row.get(NAME))
                .containsExactly("Elm \"Old\" Road", "5\" disk", "a; b");
        assertThatThrownBy(() -> file("a.csv", "name\nElm\n\"Oak\"x\n".getBytes(UTF_8)))
                .hasMessageContaining("quotes in row 3");
    }
}

package dk.fordel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text that comes in may hold. */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Lægehuset på Ærø", "Søndergård & Co. (2027)", "日本", "👩‍⚕️", "ﬁ"})
    void what_people_write_stays_as_it_is(String text) {
        assertThat(PlainText.line("name", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, a control character",
        "1B, a control character",
        "7F, a control character",
        "9B, a control character",
        "A, a line break",
        "D, a line break",
        "85, a line break",
        "2028, a line break",
        "9, a tab",
        "D800, half of a character",
        "DFFF, half of a character",
        "FFFE, no character",
        "FDD0, no character",
        "10FFFF, no character",
        "202E, an override of the direction of writing",
        "2066, an override of the direction of writing",
        "FEFF, an invisible mark",
        "E0041, an invisible mark"
    })
    void what_only_machines_write_is_refused_and_its_place_said(String sign, String what) {
        String text = "Elm " + Character.toString(Integer.parseInt(sign, 16)) + "Road";

        assertThatThrownBy(() -> PlainText.line("name", text))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("Sign 5 is " + what);
    }

    @Test
    void lines_are_taken_where_a_text_may_have_lines() {
        assertThat(PlainText.lines("words", "one\r\ntwo\n\tthree")).isEqualTo("one\ntwo\n\tthree");
        assertThatThrownBy(() -> PlainText.lines("words", "one\rtwo"))
                .hasMessageContaining("a line break (U+000D)");
    }

    @Test
    void the_same_word_in_two_spellings_of_unicode_is_the_same_text() {
        assertThat(PlainText.line("name", "A\u030Arhus")).isEqualTo("\u00C5rhus");
    }
}

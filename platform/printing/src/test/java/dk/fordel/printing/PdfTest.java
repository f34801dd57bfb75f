package dk.fordel.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class PdfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sørensen, Åse: 1 # 2",
                "Łukasz Żółć, Nguyễn, Ђорђе, Ωμέγα",
                "ქართული", // only the second font has these
                "Հայերեն",
                "✓ ☎ ⇒"
            })
    void a_letter_is_printed_as_itself(String text) throws IOException {
        assertThat(printed("<p>" + text + "</p>")).contains(text);
        assertThat(printed("<p><b>" + text + "</b></p>")).contains(text);
    }

    @Test
    void a_letter_that_no_font_has_is_printed_as_its_number() throws IOException {
        assertThat(printed("<p>王 👩‍⚕</p>")).contains("[U+738B] [U+1F469]").doesNotContain("#");
    }

    @ParameterizedTest
    @ValueSource(chars = {0, 7, 0x1B, 0x85, 0xD800, 0xFFFF})
    void a_sign_that_nobody_writes_does_not_keep_the_page_from_being_printed(char sign)
            throws IOException {
        assertThat(printed("<p>Skin" + sign + "care</p>"))
                .contains("Skin[U+%04X]care".formatted((int) sign));
    }

    @Test
    void what_is_printed_brings_its_fonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf("<p>Hud <b>ქ</b></p>"))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static String printed(String body) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(body))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static byte[] pdf(String body) {
        String page =
                """
                <!DOCTYPE html>
                <html lang="da"><head><meta charset="UTF-8"/><title>Test</title>
                <meta name="subject" content="Test"/>
                <style>body { font-family: "Liberation Sans"; }</style></head><body>%s</body></html>
                """
                        .formatted(body);
        return Pdf.of(page, "Fordel");
    }
}

package dk.fordel.course.booklet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.course.booklet.view.AttendanceRow;
import dk.fordel.course.booklet.view.BookletRow;
import dk.fordel.course.booklet.view.ObligationRow;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.SigningRole;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.printing.Pdf;
import dk.fordel.web.AnswerLanguage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class BookletPdfTest {

    private static final CourseAreas AREAS =
            JsonMapper.shared()
                    .readValue(
                            BookletPdfTest.class.getResourceAsStream("/course-areas.json"),
                            CourseAreas.class);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final LocalDate PRINTED = LocalDate.of(2026, 5, 8);

    @Test
    void it_can_be_read_aloud_and_brings_its_fonts() throws IOException {
        try (PDDocument pdf = pdf(booklet("Hud"), AnswerLanguage.DA)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kursushæfte");
            assertThat(pdf.getDocumentInformation().getSubject()).isNotBlank();
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void it_says_what_was_signed_and_what_is_missing() throws IOException {
        assertThat(text(booklet("Hud"), AnswerLanguage.DA))
                .contains("1. marts 2026 til 31. august 2026")
                .contains("Der mangler endnu 1 af 3.")
                .contains("1 af 2")
                .contains("bestået 3. november 2025")
                .contains("16. april 2026")
                .contains("Kursusarrangør")
                .contains("Udskrevet 8. maj 2026")
                .contains("Randers");
        assertThat(text(booklet("Skin"), AnswerLanguage.EN))
                .contains("1 of 3 are still missing.")
                .contains("Theme day")
                .contains("passed 3 November 2025");
    }

    @Test
    void what_an_organiser_typed_is_text_and_nothing_else() throws IOException {
        assertThat(text(booklet("<script>&amp;\"æ</script>"), AnswerLanguage.DA))
                .contains("<script>&amp;\"æ</script>");
    }

    @Test
    void a_control_character_of_an_old_title_does_not_keep_the_booklet_from_being_printed()
            throws IOException {
        assertThat(text(booklet("Hud\u0007og\rhår"), AnswerLanguage.DA)).contains("Hud[U+0007]og");
    }

    @Test
    void a_long_word_pushes_out_no_column() throws IOException {
        for (String word : List.of("x".repeat(200), "Å".repeat(200))) {
            try (PDDocument pdf = pdf(booklet(word), AnswerLanguage.DA)) {
                List<Float> ends = new ArrayList<>();
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        ends.add(text.getEndX());
                        super.processTextPosition(text);
                    }
                }.getText(pdf);
                float rightMargin = 18 * 72 / 25.4f;
                float width = pdf.getPage(0).getMediaBox().getWidth();
                assertThat(ends).isNotEmpty().allMatch(end -> end <= width - rightMargin + 1);
            }
        }
    }

    @Test
    void the_doctors_name_stands_on_it_when_the_caller_says_it() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(
                        Pdf.of(
                                BookletPage.of(
                                        booklet("Hud"),
                                        "Åse <Nguyễn>",
                                        AREAS,
                                        PRINTED,
                                        AnswerLanguage.DA),
                                "Fordel"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Navn Åse <Nguyễn>");
        }
        assertThat(text(booklet("Hud"), AnswerLanguage.DA)).contains("Navn");
    }

    private static String text(BookletRow booklet, AnswerLanguage language) throws IOException {
        try (PDDocument pdf = pdf(booklet, language)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static PDDocument pdf(BookletRow booklet, AnswerLanguage language) throws IOException {
        return Loader.loadPDF(
                Pdf.of(BookletPage.of(booklet, null, AREAS, PRINTED, language), "Fordel"));
    }

    private static BookletRow booklet(String title) {
        return new BookletRow(
                new UUID(0, 1),
                new UUID(0, 2),
                new UUID(0, 3),
                new UUID(0, 5),
                "randers",
                LocalDate.of(2026, 3, 1),
                LAST,
                null,
                false,
                false,
                "randers",
                "By area.",
                "2026-11-22",
                LocalDate.of(2025, 11, 3),
                "Certificate seen",
                List.of(
                        new ObligationRow(CourseKind.THEME_DAY, 2, LAST, 1, 1),
                        new ObligationRow(CourseKind.PEDAGOGICS_2, 1, LAST, 0, 0)),
                List.of(
                        new AttendanceRow(
                                CourseKind.THEME_DAY,
                                new UUID(0, 4),
                                title,
                                LocalDate.of(2026, 4, 16),
                                SigningRole.COURSE_ORGANISER,
                                "Office",
                                Instant.parse("2026-04-16T15:00:00Z"))),
                List.of());
    }
}

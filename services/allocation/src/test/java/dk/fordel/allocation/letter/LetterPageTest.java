package dk.fordel.allocation.letter;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.GROUNDS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.placementOf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.decision.hearing.Stance;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.letter.Letter.Hearing;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.round.explanation.Placing;
import dk.fordel.allocation.round.explanation.WhyHere;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;
import dk.fordel.printing.Pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class LetterPageTest {

    private static final Recipient TO =
            new Recipient("Åse Ødegård", "Lægerne Elmevej", "Elmevej 1, 8900 Randers C");
    private static final Hearing ASKED =
            new Hearing(day("2026-06-02"), day("2026-06-16"), null, null);

    @Test
    void it_tells_what_was_decided_by_whom_and_why() throws IOException {
        assertThat(text(letter(PositionKind.INTRODUCTION, List.of("730"), null)))
                .contains(
                        "Kære Åse Ødegård",
                        "Du er placeret i Lægerne Elmevej fra 1. september 2026 til 28. februar 2027.",
                        "Elmevej 1, 8900 Randers C",
                        "13 hele uger fra afgørelsen til første dag",
                        "nr. 1 af 1 prioriterede kommuner",
                        "AMU Randers",
                        "Koncern HR, Sundhedsuddannelser",
                        "Bekendtgørelse nr. 1706 af 20. december 2006",
                        "»Læring på landet«",
                        "(SOFT-4), nemlig hvilke patientgrupper uddannelseslægen har mødt",
                        "Rimelig fordeling over tid (SOFT-1): 50 af 100",
                        "En anden praksis (nr. 1) har 17 point færre",
                        "3 praksis var udelukket af Plads i praksis (HARD-2)",
                        "Du kan klage over afgørelsen til Rådet.",
                        "inden 4 uger")
                .doesNotContain(OAK_STREET.toString(), "hospital", "Dine ønsker", "hørt");
    }

    @Test
    void a_kbu_letter_goes_through_the_hospital_and_asks_to_contact_the_practice()
            throws IOException {
        assertThat(text(letter(PositionKind.KBU, List.of(), null)))
                .contains(
                        "gennem det hospital, hvor du har første halvdel af din KBU",
                        "Kontakt selv praksis");
    }

    @Test
    void against_a_wish_it_says_whether_and_when_the_trainee_was_heard() throws IOException {
        List<String> wishes = List.of("751", "710");
        assertThat(text(letter(PositionKind.KBU, wishes, null)))
                .contains("ikke blandt de 2, du har prioriteret", "endnu ikke spurgt");
        assertThat(text(letter(PositionKind.KBU, wishes, ASKED)))
                .contains("spurgt 2. juni 2026 og kan svare til og med 16. juni 2026");
        assertThat(
                        text(
                                letter(
                                        PositionKind.KBU,
                                        wishes,
                                        new Hearing(
                                                day("2026-05-02"), day("2026-06-09"), null, null))))
                .contains("ikke registreret noget svar");
        assertThat(
                        text(
                                letter(
                                        PositionKind.KBU,
                                        wishes,
                                        new Hearing(
                                                day("2026-06-02"),
                                                day("2026-06-16"),
                                                Stance.OBJECTS,
                                                day("2026-06-08")))))
                .contains("Du blev hørt", "8. juni 2026 svarede du, at du har indvendinger");
    }

    @Test
    void it_can_be_read_aloud_and_brings_its_fonts() throws IOException {
        try (PDDocument pdf = pdf(letter(PositionKind.KBU, List.of(), null))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Afgørelse om din ansættelse i almen praksis");
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void what_is_typed_is_text_and_nothing_else_and_says_nothing_of_itself() throws IOException {
        Recipient odd = new Recipient("<b>{0} & \u0000\uD800x", "'Praksis'", "\u001b");
        Letter letter = letter(PositionKind.KBU, List.of(), null, odd);
        assertThat(text(letter)).contains("Kære <b>{0} &", "Du er placeret i 'Praksis' fra");
        assertThat(letter.toString() + odd).doesNotContain("<b>", "Praksis");
    }

    private static String text(Letter letter) throws IOException {
        try (PDDocument pdf = pdf(letter)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static PDDocument pdf(Letter letter) throws IOException {
        return Loader.loadPDF(Pdf.of(LetterPage.of(letter), "Fordel"));
    }

    private static Letter letter(
            PositionKind kind, List<String> wishes, @Nullable Hearing hearing) {
        return letter(kind, wishes, hearing, TO);
    }

    private static Letter letter(
            PositionKind kind, List<String> wishes, @Nullable Hearing hearing, Recipient to) {
        Placing placing =
                new Placing(
                        placementOf("first"),
                        day("2026-09-01"),
                        wishes,
                        new Recommendation(
                                new RoundId(id("round")),
                                ELM_ROAD,
                                "randers",
                                List.of(
                                        alternative(Map.of("SOFT-1", 50), true),
                                        alternative(Map.of("SOFT-1", 33), false)),
                                2,
                                new TreeMap<>(Map.of("HARD-2", 3)),
                                1,
                                null),
                        null,
                        Document.PROPOSED.levels(),
                        new Placing.Decision(
                                ELM_ROAD,
                                "730",
                                List.of(),
                                new Reason(ReasonCode.LEARNING_NEED, "Læring på landet", GROUNDS),
                                "AMU Randers",
                                day("2026-06-01")));
        return new Letter(
                to,
                kind,
                day("2026-09-01"),
                day("2027-02-28"),
                true,
                new Letter.Decided(
                        "AMU Randers",
                        "Koncern HR, Sundhedsuddannelser",
                        Mandate.BEK_1706,
                        day("2026-06-01")),
                WhyHere.of(placing),
                hearing,
                "Rådet",
                day("2026-06-10"));
    }

    private static Alternative alternative(Map<String, Integer> points, boolean elm) {
        return new Alternative(elm ? ELM_ROAD : OAK_STREET, 0, new TreeMap<>(points), 9, 0, 1);
    }
}

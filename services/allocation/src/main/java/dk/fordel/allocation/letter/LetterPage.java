package dk.fordel.allocation.letter;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.round.explanation.Language;
import dk.fordel.allocation.round.explanation.WhyHere.Compared;
import dk.fordel.allocation.round.explanation.WhyHereText;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Lays a letter out as a page of XHTML, in Danish. */
public final class LetterPage {

    private static final Language DANISH = Language.DA;
    private static final ResourceBundle WORDS = DANISH.bundle("dk.fordel.allocation.letter.words");
    private static final String STYLE = read("/dk/fordel/allocation/letter/letter.css");

    private final Letter letter;

    private LetterPage(Letter letter) {
        this.letter = letter;
    }

    /** The page; what was typed by people is text on it and nothing else. */
    public static String of(Letter letter) {
        LetterPage page = new LetterPage(letter);
        return """
        <!DOCTYPE html>
        <html lang="da"><head>
        <meta charset="UTF-8"/>
        <title>%s</title>
        <meta name="subject" content="%s"/>
        <style>%s</style>
        </head><body>
        <div class="foot"><span>%s</span></div>
        <div class="head"><p class="from">%s</p><p class="day">%s</p></div>
        <p class="to">%s</p>
        <h1>%s</h1>
        <p>%s</p>
        %s%s%s%s%s%s%s
        </body></html>
        """
                .formatted(
                        say("title"),
                        say("subject"),
                        STYLE,
                        say("foot", letter.why().placement().toString()),
                        safe(letter.decided().onBehalfOf()),
                        say("day", day(letter.on())),
                        safe(letter.to().name()),
                        say("title"),
                        say("dear", letter.to().name()),
                        page.lead(),
                        page.facts(),
                        page.whatToDo(),
                        page.wishes(),
                        page.reasons(),
                        section("complaint", say("complaint.text", letter.complaintsTo())),
                        page.greeting());
    }

    private String lead() {
        String decided =
                say("lead", letter.to().practice(), day(letter.from()), day(letter.until()));
        String standing = say(letter.confirmed() ? "confirmed" : "not-confirmed");
        return "<p class=\"lead\">%s</p><p>%s</p>".formatted(decided, standing);
    }

    private String facts() {
        Long weeks = letter.why().noticeWeeks();
        return "<table class=\"facts\">"
                + fact("fact.kind", WORDS.getString("kind." + letter.kind().name()))
                + fact("fact.practice", letter.to().practice())
                + fact("fact.address", letter.to().address())
                + fact(
                        "fact.days",
                        filled("fact.days.value", day(letter.from()), day(letter.until())))
                + (weeks == null ? "" : fact("fact.notice", filled("fact.notice.value", weeks)))
                + wish()
                + fact("fact.on", day(letter.decided().on()))
                + fact("fact.by", letter.decided().post())
                + fact("fact.behalf", letter.decided().onBehalfOf())
                + fact("fact.basis", basis(letter.decided().legalBasis()))
                + "</table>";
    }

    private String wish() {
        int rank = letter.why().wishRank();
        return rank == 0
                ? ""
                : fact("fact.wish", filled("fact.wish.value", rank, letter.why().wishes()));
    }

    private static String basis(String legalBasis) {
        return legalBasis.equals(Mandate.BEK_1706) ? WORDS.getString("bek-1706") : legalBasis;
    }

    private String whatToDo() {
        return letter.kind() == PositionKind.KBU ? section("kbu", say("kbu.text")) : "";
    }

    private String wishes() {
        return letter.isAgainstAWish()
                ? section("wish", say("wish.text", letter.why().wishes()), hearing())
                : "";
    }

    private String hearing() {
        Letter.Hearing hearing = letter.hearing();
        if (hearing == null) {
            return say("hearing.none");
        }
        String opened = day(hearing.openedOn());
        String last = day(hearing.lastDay());
        LocalDate answered = hearing.answeredOn();
        if (hearing.stance() != null && answered != null) {
            return say("hearing." + hearing.stance().name(), opened, last, day(answered));
        }
        return say(
                letter.on().isAfter(hearing.lastDay()) ? "hearing.passed" : "hearing.open",
                opened,
                last);
    }

    private String reasons() {
        WhyHereText.Sections why = WhyHereText.sections(letter.why(), DANISH, this::name);
        return section("why", why.summary().stream().map(LetterPage::safe).toArray(String[]::new))
                + list("why.levels", why.levels())
                + list("why.others", why.others())
                + list("why.excluded", why.excluded());
    }

    /** The trainee's own practice by its name; others are nobody's business by name. */
    private String name(PracticeId practice) {
        if (practice.equals(letter.why().practice())) {
            return letter.to().practice();
        }
        return letter.why().others().stream()
                .filter(other -> other.practice().equals(practice))
                .map(Compared::rank)
                .findFirst()
                .map(rank -> filled("another.ranked", rank))
                .orElse(WORDS.getString("another"));
    }

    private String greeting() {
        return "<div class=\"greeting\"><p>%s</p><p>%s<br/>%s</p></div>"
                .formatted(
                        say("greeting"),
                        safe(letter.decided().post()),
                        say("greeting.behalf", letter.decided().onBehalfOf()));
    }

    private static String fact(String key, String value) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(say(key), safe(value));
    }

    private static String section(String heading, String... paragraphs) {
        return "<h2>%s</h2>".formatted(say(heading))
                + List.of(paragraphs).stream()
                        .map("<p>%s</p>"::formatted)
                        .collect(Collectors.joining());
    }

    private static String list(String heading, List<String> sentences) {
        return sentences.isEmpty()
                ? ""
                : "<h3>%s</h3><ul>".formatted(say(heading))
                        + sentences.stream()
                                .map(LetterPage::safe)
                                .map("<li>%s</li>"::formatted)
                                .collect(Collectors.joining())
                        + "</ul>";
    }

    private static String say(String key, Object... arguments) {
        return safe(filled(key, arguments));
    }

    private static String filled(String key, Object... arguments) {
        return DANISH.filled(WORDS.getString(key), arguments);
    }

    private static String day(LocalDate day) {
        return DANISH.day(day);
    }

    /** Characters that no page can show would make it unreadable as a whole. */
    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]", " "), "UTF-8");
    }

    private static String read(String resource) {
        try (InputStream in = LetterPage.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

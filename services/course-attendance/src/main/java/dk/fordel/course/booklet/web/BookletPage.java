package dk.fordel.course.booklet.web;

import dk.fordel.course.booklet.view.AttendanceRow;
import dk.fordel.course.booklet.view.BookletRow;
import dk.fordel.course.booklet.view.ObligationRow;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.course.web.Words;
import dk.fordel.web.AnswerLanguage;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays a booklet out as a page of XHTML. */
final class BookletPage {

    private static final String STYLE = read("/dk/fordel/course/booklet.css");

    private final BookletRow booklet;
    private final @Nullable String doctor;
    private final Words words;

    private BookletPage(BookletRow booklet, @Nullable String doctor, Words words) {
        this.booklet = booklet;
        this.doctor = doctor;
        this.words = words;
    }

    static String of(
            BookletRow booklet,
            @Nullable String doctor,
            CourseAreas areas,
            LocalDate printedOn,
            AnswerLanguage language) {
        Words words = new Words(language);
        BookletPage page = new BookletPage(booklet, doctor, words);
        return """
        <!DOCTYPE html>
        <html lang="%s"><head>
        <meta charset="UTF-8"/>
        <title>%s</title>
        <meta name="subject" content="%s"/>
        <style>%s</style>
        </head><body>
        <div class="foot"><span>%s</span></div>
        <div class="head"><h1>%s</h1><p>%s</p></div>
        %s
        <p class="status %s">%s</p>
        %s
        %s
        %s
        </body></html>
        """
                .formatted(
                        language.tag(),
                        page.say("booklet.title"),
                        page.say("booklet.description"),
                        STYLE.replace("$page", words.of("booklet.page")),
                        page.say("booklet.number", booklet.bookletId())
                                + " · "
                                + page.say("booklet.printed", words.day(printedOn)),
                        page.say("booklet.title"),
                        page.say("booklet.subtitle"),
                        page.facts(areas),
                        booklet.released() ? "released" : booklet.complete() ? "done" : "open",
                        page.status(),
                        page.owed(),
                        page.signatures(),
                        page.missing());
    }

    private String facts(CourseAreas areas) {
        String code = booklet.courseArea();
        String area = code == null ? words.of("booklet.area.none") : areas.name(code).orElse(code);
        String days = words.of("booklet.days", words.day(booklet.from()), words.day(booklet.to()));
        LocalDate ended = booklet.endedOn();
        return "<table class=\"facts\">"
                + name()
                + fact("booklet.stay", days)
                + (ended == null ? "" : fact("booklet.ended", words.day(ended)))
                + fact("booklet.area", area)
                + fact("booklet.trainee", booklet.traineeId().toString())
                + fact("booklet.placement", booklet.placementId().toString())
                + "</table>";
    }

    /** The doctor's name, or a line to write it on. */
    private String name() {
        return doctor == null
                ? "<tr><th scope=\"row\">%s</th><td class=\"byhand\"></td></tr>"
                        .formatted(say("booklet.name"))
                : fact("booklet.name", doctor);
    }

    private String fact(String key, String value) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(say(key), safe(value));
    }

    private String status() {
        if (booklet.released()) {
            return say("booklet.status.released");
        }
        int missing = booklet.obligations().stream().mapToInt(ObligationRow::missing).sum();
        int all = booklet.obligations().stream().mapToInt(ObligationRow::times).sum();
        return missing == 0
                ? say("booklet.status.complete")
                : say("booklet.status.missing", missing, all);
    }

    private String owed() {
        if (booklet.obligations().isEmpty()) {
            return "";
        }
        return table(
                "owed",
                heading("booklet.owed"),
                booklet.obligations().stream().map(this::owed).collect(Collectors.joining()),
                "booklet.owed.kind",
                "booklet.owed.done",
                "booklet.owed.due");
    }

    private String owed(ObligationRow owed) {
        boolean met = owed.missing() == 0;
        LocalDate passed = booklet.pedagogicsPassedOn();
        boolean before = met && owed.attended() < owed.times() && passed != null;
        String count =
                before
                        ? say("booklet.owed.before", words.day(Objects.requireNonNull(passed)))
                        : say(
                                "booklet.owed.of",
                                Math.min(owed.attended(), owed.times()),
                                owed.times());
        String boxes =
                IntStream.range(0, owed.times())
                        .mapToObj(i -> i < owed.times() - owed.missing() ? "full" : "empty")
                        .map("<span class=\"box %s\"></span>"::formatted)
                        .collect(Collectors.joining());
        return "<tr><td class=\"what\">%s</td><td>%s<span class=\"count\">%s</span></td><td>%s</td></tr>"
                .formatted(
                        safe(words.kind(owed.kind())), boxes, count, safe(words.day(owed.dueBy())));
    }

    private String signatures() {
        if (booklet.attendance().isEmpty()) {
            return heading("booklet.signed") + "<p>" + say("booklet.signed.none") + "</p>";
        }
        return table(
                "signed",
                heading("booklet.signed"),
                booklet.attendance().stream().map(this::signature).collect(Collectors.joining()),
                "booklet.signed.day",
                "booklet.signed.kind",
                "booklet.signed.title",
                "booklet.signed.by",
                "booklet.signed.entered");
    }

    private String signature(AttendanceRow row) {
        return "<tr><td class=\"day\">%s</td><td class=\"what\">%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        safe(words.day(row.on())),
                        safe(words.kind(row.kind())),
                        safe(row.title() == null ? "–" : row.title()),
                        say("booklet.role." + row.signedBy().name()),
                        safe(row.enteredBy()));
    }

    private String missing() {
        String rows =
                booklet.obligations().stream()
                        .flatMap(owed -> Collections.nCopies(owed.missing(), owed.kind()).stream())
                        .map(words::kind)
                        .map(BookletPage::safe)
                        .map("<tr><td class=\"what\">%s</td><td></td><td></td></tr>"::formatted)
                        .collect(Collectors.joining());
        if (rows.isEmpty()) {
            return "";
        }
        String hint = "<p class=\"hint\">" + say("booklet.todo.hint") + "</p>";
        return "<div class=\"together\">"
                + table(
                        "todo",
                        heading("booklet.todo") + hint,
                        rows,
                        "booklet.owed.kind",
                        "booklet.todo.day",
                        "booklet.todo.signature")
                + "</div>";
    }

    private static String read(String resource) {
        try (InputStream in = BookletPage.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String table(String kind, String above, String rows, String... columns) {
        String head =
                IntStream.range(0, columns.length)
                        .mapToObj(i -> "<th scope=\"col\">" + say(columns[i]) + "</th>")
                        .collect(Collectors.joining());
        return "%s<table class=\"%s\"><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(above, kind, head, rows);
    }

    private String heading(String key) {
        return "<h2>" + say(key) + "</h2>";
    }

    private String say(String key, Object... arguments) {
        return safe(words.of(key, arguments));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

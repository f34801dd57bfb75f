package dk.fordel.course.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;

import dk.fordel.course.catalogue.view.CourseRow;
import dk.fordel.web.AnswerLanguage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Calendars as another program reads them: biweekly parses what ical4j wrote, and every line is
 * held against RFC 5545 section 3.1 by itself.
 */
class CalendarReadByOthersTest {

    @Test
    void a_bare_carriage_return_in_a_title_adds_no_line() throws IOException {
        String evil = "Hud\rATTENDEE:mailto:x@example.org\r\nEND:VEVENT\u2028BEGIN:VALARM";
        VEvent event = only(ListedCourse.titled(evil).at(evil).row());
        assertThat(event.getSummary().getValue())
                .isEqualTo("Temadag: Hud ATTENDEE:mailto:x@example.org END:VEVENT BEGIN:VALARM");
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getLocation().getValue())
                .isEqualTo(event.getSummary().getValue().substring(9));
    }

    @ParameterizedTest
    @EnumSource(AnswerLanguage.class)
    void a_cancelled_course_says_so_in_its_summary_and_its_status(AnswerLanguage language)
            throws IOException {
        CourseRow course = ListedCourse.titled("Hud").cancelled("For få\rtilmeldte").row();
        VEvent event = read(AreaCalendar.of("Randers", List.of(course), language)).getFirst();
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSummary().getValue())
                .startsWith(
                        language == AnswerLanguage.DA ? "AFLYST: Temadag" : "CANCELLED: Theme day");
        assertThat(event.getDescription().getValue()).contains("For få tilmeldte\n");
    }

    @Test
    void a_course_of_whole_days_comes_as_days_also_when_the_clock_changes() throws IOException {
        String two =
                text(
                        ListedCourse.titled("Pædagogik")
                                .lasting("2026-03-27T23:00:00Z", "2026-03-29T22:00:00Z")
                                .row());
        assertThat(two)
                .contains("DTSTART;VALUE=DATE:20260328\r\n")
                .contains("DTEND;VALUE=DATE:20260330\r\n");
        VEvent event = read(two).getFirst();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
        assertThat(
                        text(
                                ListedCourse.titled("Hud")
                                        .lasting("2026-03-12T00:00:00Z", "2026-03-13T00:00:00Z")
                                        .row()))
                .contains("DTSTART:20260312T000000Z\r\n");
    }

    @Test
    void a_course_shorter_than_a_second_does_not_end_when_it_begins() throws IOException {
        VEvent event =
                only(
                        ListedCourse.titled("Hud")
                                .lasting("2026-03-12T08:00:00.100Z", "2026-03-12T08:00:00.900Z")
                                .row());
        assertThat(event.getDateEnd()).isNull();
    }

    @Test
    void a_course_of_a_year_that_no_calendar_can_write_is_left_out() throws IOException {
        CourseRow then =
                ListedCourse.titled("Then")
                        .lasting("+10000-03-12T08:00:00Z", "+10000-03-12T09:00:00Z")
                        .row();
        CourseRow now = ListedCourse.titled("Now").row();
        assertThat(read(AreaCalendar.of("Randers", List.of(then, now), AnswerLanguage.EN)))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Theme day: Now");
    }

    @Test
    void whatever_a_title_holds_others_read_the_same_words() throws IOException {
        Random random = new Random(20261127);
        for (int round = 0; round < 300; round++) {
            String title = title(random);
            VEvent event = only(ListedCourse.titled(title).row());
            assertThat(event.getSummary().getValue())
                    .as("round %d", round)
                    .isEqualTo(
                            "Temadag: " + title.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+", " "));
        }
    }

    private static String title(Random random) {
        String[] signs = {
            "a",
            "æ",
            "Å",
            "ữ",
            "王",
            "👩",
            ",",
            ";",
            ":",
            "\\",
            "\"",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u0000",
            "\u0085",
            "\u2029",
            "\ud800",
            " ",
            "BEGIN:VEVENT",
            "%",
            "^n",
            "\\n",
            "kursus"
        };
        return IntStream.range(0, 1 + random.nextInt(80))
                        .mapToObj(i -> signs[random.nextInt(signs.length)])
                        .collect(Collectors.joining())
                + "x";
    }

    private static VEvent only(CourseRow course) throws IOException {
        List<VEvent> events = read(text(course));
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String text(CourseRow course) {
        return AreaCalendar.of("Randers", List.of(course), AnswerLanguage.DA);
    }

    private static List<VEvent> read(String text) throws IOException {
        everyLineFits(text);
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            return new ArrayList<>(calendar.getEvents());
        }
    }

    /** Lines end with CRLF, hold 75 octets at most, whole characters, and no control character. */
    private static void everyLineFits(String text) throws CharacterCodingException {
        assertThat(text).endsWith("\r\n");
        for (String line : text.split("\r\n")) {
            byte[] octets = line.getBytes(UTF_8);
            assertThat(octets.length).as(line).isBetween(1, 75);
            assertThat(line).doesNotContainPattern("[\\p{Cc}&&[^\t]]");
            assertThat(UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString())
                    .isEqualTo(line);
        }
    }
}

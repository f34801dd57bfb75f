package dk.fordel.course.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.course.catalogue.view.CourseRow;
import dk.fordel.web.AnswerLanguage;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;

class AreaCalendarTest {

    private static final Instant MOVED = Instant.parse("2026-02-01T09:00:00Z");

    @Test
    void a_calendar_is_valid_and_says_utc() throws Exception {
        String text = calendar(course().row());
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(text)
                .contains("DTSTART:20260312T080000Z\r\n")
                .contains("DTEND:20260312T142400Z\r\n")
                .contains("X-WR-CALNAME:Kurser i almen medicin\\, Randers\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
    }

    @Test
    void a_move_keeps_the_uid_raises_the_sequence_and_stamps_the_fact() throws Exception {
        VEvent before = only(calendar(course().row()));
        VEvent after = only(calendar(course().revised(1, MOVED).row()));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(before.getSequence().getSequenceNo()).isZero();
        assertThat(after.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(after.getDateTimeStamp().getDate()).isEqualTo(MOVED);
        assertThat(after.getCreated().getDate()).isEqualTo(ListedCourse.SCHEDULED);
    }

    @Test
    void a_cancelled_course_stays_in_the_calendar_as_cancelled() throws Exception {
        VEvent event = only(calendar(course().revised(1, MOVED).cancelled("For få").row()));
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSummary().getValue()).startsWith("AFLYST: Temadag: Hud");
        assertThat(event.getDescription().getValue()).startsWith("Aflyst: For få\nObligatorisk");
    }

    @Test
    void the_same_courses_give_the_same_text() {
        CourseRow course = course().row();
        assertThat(calendar(course)).isEqualTo(calendar(course));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_text_is_escaped() throws Exception {
        String text = calendar(course().row());
        assertThat(text.lines())
                .allMatch(line -> line.getBytes(UTF_8).length <= 75, "at most 75 octets");
        assertThat(only(text).getSummary().getValue())
                .isEqualTo(
                        "Temadag: Hud; allergi, og alt det andet, som børn og voksne kommer med");
    }

    @Test
    void an_area_without_courses_has_an_empty_calendar() throws Exception {
        String text = AreaCalendar.of("Randers", List.of(), AnswerLanguage.EN);
        assertThat(new CalendarBuilder().build(new StringReader(text)).getComponents()).isEmpty();
        assertThat(text).contains("Courses in general practice\\, Randers");
    }

    private static String calendar(CourseRow course) {
        return AreaCalendar.of("Randers", List.of(course), AnswerLanguage.DA);
    }

    private static VEvent only(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static ListedCourse course() {
        return ListedCourse.titled("Hud; allergi, og alt det andet, som børn og voksne kommer med");
    }
}

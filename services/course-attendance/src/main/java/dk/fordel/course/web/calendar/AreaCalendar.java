package dk.fordel.course.web.calendar;

import dk.fordel.course.view.courses.CourseRow;
import dk.fordel.course.web.Language;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/**
 * Writes a calendar. The same courses give the same text on any machine at any time: stamps come
 * from the facts, times are UTC, and ids follow from the courses. A cancelled course stays in the
 * feed, because a subscriber keeps what just disappears.
 */
final class AreaCalendar {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(6);

    private AreaCalendar() {}

    static String of(String areaName, List<CourseRow> courses, Language language) {
        String title = language.words("calendar.title", areaName);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Fordel//course-attendance//" + language.name()));
        calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new Name(title));
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Copenhagen"));
        calendar.add(
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER.toString()));
        courses.forEach(course -> calendar.add(event(course, language)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(CourseRow course, Language language) {
        VEvent event = new VEvent(false);
        event.add(new Uid(course.courseId() + "@course-attendance.fordel.dk"));
        event.add(new DtStamp(course.revisedAt()));
        event.add(new Created(course.scheduledAt()));
        event.add(new LastModified(course.revisedAt()));
        event.add(new Sequence(course.revision()));
        event.add(new DtStart<>(course.begins()));
        event.add(new DtEnd<>(course.ends()));
        event.add(new Summary(language.kind(course.kind()) + ": " + course.title()));
        event.add(new Location(course.place()));
        event.add(new Description(description(course, language)));
        event.add(new Categories(new TextList(language.kind(course.kind()))));
        event.add(new Status(course.cancelled() ? "CANCELLED" : "CONFIRMED"));
        return event;
    }

    private static String description(CourseRow course, Language language) {
        String leave =
                language.words(course.mandatory() ? "calendar.mandatory" : "calendar.optional");
        String places =
                course.capacity() == null
                        ? language.words("calendar.open")
                        : language.words("calendar.places", course.capacity());
        String text = leave + "\n" + places;
        return course.whyCancelled() == null
                ? text
                : language.words("calendar.cancelled", course.whyCancelled()) + "\n" + text;
    }
}

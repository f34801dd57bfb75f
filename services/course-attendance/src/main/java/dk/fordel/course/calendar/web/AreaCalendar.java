package dk.fordel.course.calendar.web;

import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.course.catalogue.view.CourseRow;
import dk.fordel.course.web.Words;
import dk.fordel.web.AnswerLanguage;

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

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a calendar. The same courses give the same text on any machine at any time: stamps come
 * from the facts, times are UTC, and ids follow from the courses. A cancelled course stays in the
 * feed, because a subscriber keeps what just disappears.
 */
final class AreaCalendar {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(6);

    private static final Pattern BREAKS_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private AreaCalendar() {}

    static String of(String areaName, List<CourseRow> courses, AnswerLanguage language) {
        Words words = new Words(language);
        String title = words.of("calendar.title", areaName);
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
        courses.stream()
                .filter(AreaCalendar::hasYearsOfFourDigits)
                .forEach(course -> calendar.add(event(course, words)));
        return FoldedLines.of(calendar.toString());
    }

    /** RFC 5545 can write no other years; such a course was recorded before years were bounded. */
    private static boolean hasYearsOfFourDigits(CourseRow course) {
        return course.firstDay().getYear() >= 1 && course.lastDay().getYear() < 9999;
    }

    private static VEvent event(CourseRow course, Words words) {
        VEvent event = new VEvent(false);
        event.add(new Uid(course.courseId() + "@course-attendance.fordel.dk"));
        event.add(new DtStamp(course.revisedAt()));
        event.add(new Created(course.scheduledAt()));
        event.add(new LastModified(course.revisedAt()));
        event.add(new Sequence(course.revision()));
        addTime(event, course);
        event.add(new Summary(summary(course, words)));
        event.add(new Location(oneLine(course.place())));
        event.add(new Description(description(course, words)));
        event.add(new Categories(new TextList(words.kind(course.kind()))));
        event.add(new Status(course.cancelled() ? "CANCELLED" : "CONFIRMED"));
        return event;
    }

    /** Whole days are days and no times; a time has an end when it is a second later or more. */
    private static void addTime(VEvent event, CourseRow course) {
        if (new CourseTime(course.begins(), course.ends()).lastsWholeDays()) {
            ParameterList days = new ParameterList(List.of(Value.DATE));
            event.add(new DtStart<>(days, course.firstDay()));
            event.add(new DtEnd<>(days, course.lastDay().plusDays(1)));
            return;
        }
        event.add(new DtStart<>(course.begins()));
        if (course.ends().getEpochSecond() > course.begins().getEpochSecond()) {
            event.add(new DtEnd<>(course.ends()));
        }
    }

    /** Common clients show a cancelled event as any other, so the first word says it. */
    private static String summary(CourseRow course, Words words) {
        String what = words.kind(course.kind()) + ": " + oneLine(course.title());
        return course.cancelled() ? words.of("calendar.called-off", what) : what;
    }

    /** A bare CR ends a line for some readers; texts of release 0.1 may hold one. */
    private static String oneLine(String text) {
        return BREAKS_A_LINE.matcher(text).replaceAll(" ");
    }

    private static String description(CourseRow course, Words words) {
        String leave = words.of(course.mandatory() ? "calendar.mandatory" : "calendar.optional");
        String places =
                course.capacity() == null
                        ? words.of("calendar.open")
                        : words.of("calendar.places", course.capacity());
        String text = leave + "\n" + places;
        return course.whyCancelled() == null
                ? text
                : words.of("calendar.cancelled", oneLine(course.whyCancelled())) + "\n" + text;
    }
}

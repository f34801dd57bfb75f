package dk.fordel.course.calendar.web;

import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.course.catalogue.view.CourseRow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the catalogue: a theme day in Randers on 12 March 2026, from 9 to 15.24, with 40 places,
 * unless the test says otherwise.
 */
final class ListedCourse {

    static final Instant SCHEDULED = Instant.parse("2026-01-05T10:00:00Z");

    private String title = "Hud";
    private String place = "Hall 1";
    private CourseTime time = time("2026-03-12T08:00:00Z", "2026-03-12T14:24:00Z");
    private @Nullable String whyCancelled;
    private int revision;
    private Instant revisedAt = SCHEDULED;

    private ListedCourse() {}

    static ListedCourse titled(String title) {
        ListedCourse course = new ListedCourse();
        course.title = title;
        return course;
    }

    ListedCourse at(String where) {
        place = where;
        return this;
    }

    ListedCourse lasting(String begins, String ends) {
        time = time(begins, ends);
        return this;
    }

    ListedCourse cancelled(String why) {
        whyCancelled = why;
        return this;
    }

    ListedCourse revised(int times, Instant last) {
        revision = times;
        revisedAt = last;
        return this;
    }

    CourseRow row() {
        return new CourseRow(
                new UUID(0, 1),
                CourseKind.THEME_DAY,
                title,
                "randers",
                place,
                time.begins(),
                time.ends(),
                time.firstDay(),
                time.lastDay(),
                true,
                40,
                0,
                "Office",
                whyCancelled != null,
                whyCancelled,
                revision,
                SCHEDULED,
                revisedAt);
    }

    private static CourseTime time(String begins, String ends) {
        return new CourseTime(Instant.parse(begins), Instant.parse(ends));
    }
}

package dk.fordel.course.catalogue;

import dk.fordel.web.DayBetween;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A course to schedule.
 *
 * @param courseId the id it shall have; left out, one is made. Sending it makes a repetition safe
 * @param kind its kind (COURSE-1), for example THEME_DAY, or OTHER
 * @param title its name in calendars, for example {@code Theme day on ultrasound}, at most 200
 *     characters
 * @param area code of a course area, for example randers, or of the region when it is for all of it
 * @param place where, for example {@code Regionshospitalet Randers}, in at most 200 characters
 * @param begins first moment, an instant with its offset; a course that was held may be entered
 *     afterwards
 * @param ends last moment, an instant; five minutes to 31 days after the first
 * @param mandatory whether it gives a right to leave (COURSE-2)
 * @param capacity how many can enrol, for example 24, 1 to 10,000; left out when it is open to all
 */
record ScheduleRequest(
        @Nullable UUID courseId,
        @NotNull CourseKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 40) String area,
        @NotBlank @Size(max = 200) String place,
        @NotNull @DayBetween(from = "-P10Y", to = "P5Y") Instant begins,
        @NotNull @DayBetween(from = "-P10Y", to = "P5Y") Instant ends,
        @NotNull Boolean mandatory,
        @Nullable @Min(1) @Max(10_000) Integer capacity) {

    CourseFacts facts() {
        return new CourseFacts(kind, title, area, mandatory, capacity);
    }

    CourseTime time() {
        return CourseTime.planned(begins, ends);
    }
}

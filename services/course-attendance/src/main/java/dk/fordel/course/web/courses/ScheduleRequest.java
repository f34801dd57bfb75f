package dk.fordel.course.web.courses;

import dk.fordel.course.catalogue.CourseFacts;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.CourseTime;

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
 * @param kind its kind (COURSE-1), or OTHER
 * @param title its name in calendars
 * @param area code of a course area, or of the region when it is for all of it
 * @param place where
 * @param begins first moment, with its offset
 * @param ends last moment
 * @param mandatory whether it gives a right to leave (COURSE-2)
 * @param capacity how many can enrol; left out when it is open to all
 */
record ScheduleRequest(
        @Nullable UUID courseId,
        @NotNull CourseKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 40) String area,
        @NotBlank @Size(max = 200) String place,
        @NotNull Instant begins,
        @NotNull Instant ends,
        @NotNull Boolean mandatory,
        @Nullable @Min(1) @Max(10_000) Integer capacity) {

    CourseFacts facts() {
        return new CourseFacts(kind, title, area, mandatory, capacity);
    }

    CourseTime time() {
        return new CourseTime(begins, ends);
    }
}

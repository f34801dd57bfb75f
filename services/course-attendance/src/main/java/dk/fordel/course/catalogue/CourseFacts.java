package dk.fordel.course.catalogue;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

/**
 * What a course is, apart from when and where.
 *
 * @param kind its kind
 * @param title its name in the calendar
 * @param area code of a course area, or of the region when it is for all of it
 * @param mandatory whether it gives a right to leave (COURSE-2)
 * @param capacity how many can enrol; null when it is open to all
 */
public record CourseFacts(
        CourseKind kind, String title, String area, boolean mandatory, @Nullable Integer capacity) {

    /**
     * @throws Malformed when no such course can exist
     */
    public CourseFacts {
        if (kind == CourseKind.DUTY_SHIFT_1813) {
            throw new Malformed(
                    "kind",
                    "1813 hands out duty shifts itself; they are signed in the booklet and are no"
                            + " course (COURSE-1).");
        }
        if (kind == CourseKind.OTHER && mandatory) {
            throw new Malformed(
                    "mandatory",
                    "Only the kinds of COURSE-1 can be mandatory; a course of kind OTHER is listed"
                            + " without a right to leave (COURSE-2).");
        }
        if (title.isBlank()) {
            throw new Malformed("title", "The title is blank; the calendar shows it.");
        }
        if (capacity != null && capacity < 1) {
            throw new Malformed(
                    "capacity",
                    "A capacity of %d lets nobody in; leave it out if the course is open to all."
                            .formatted(capacity));
        }
    }

    /** The same course under another title. */
    CourseFacts titled(String other) {
        return new CourseFacts(kind, other, area, mandatory, capacity);
    }
}

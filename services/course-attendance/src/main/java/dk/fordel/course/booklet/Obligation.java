package dk.fordel.course.booklet;

import dk.fordel.course.catalogue.CourseKind;

import java.time.LocalDate;

/**
 * What is owed of one kind.
 *
 * @param kind the kind of course
 * @param times how often at least
 * @param dueBy by this day
 */
public record Obligation(CourseKind kind, int times, LocalDate dueBy) {

    /**
     * What is still to be attended.
     *
     * @param attended how often a signature was given
     * @param pedagogicsPassedBefore whether pedagogics 2 was passed before the stay; it is not
     *     repeated then (COURSE-1)
     */
    public Missing missing(int attended, boolean pedagogicsPassedBefore) {
        boolean met = kind == CourseKind.PEDAGOGICS_2 && pedagogicsPassedBefore;
        return new Missing(kind, met ? 0 : Math.max(0, times - attended));
    }
}

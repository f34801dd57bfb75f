package dk.fordel.course.booklet.view;

import dk.fordel.course.catalogue.CourseKind;

import java.time.LocalDate;

/**
 * What is owed of one kind, and how it stands.
 *
 * @param kind the kind of course
 * @param times how often at least
 * @param dueBy by this day
 * @param attended how often a signature was given
 * @param missing how many more
 */
public record ObligationRow(
        CourseKind kind, int times, LocalDate dueBy, int attended, int missing) {}

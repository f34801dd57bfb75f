package dk.fordel.course.booklet;

import dk.fordel.course.catalogue.CourseKind;

/**
 * What is still to be attended of one kind.
 *
 * @param kind the kind of course
 * @param times how many more
 */
public record Missing(CourseKind kind, int times) {}

package dk.fordel.course.catalogue;

import java.time.LocalDate;

/**
 * What a booklet needs to know of a course somebody attended.
 *
 * @param course which
 * @param kind its kind
 * @param title its title
 * @param on the day attendance counts for
 */
public record AttendedCourse(CourseId course, CourseKind kind, String title, LocalDate on) {}

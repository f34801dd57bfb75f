package dk.fordel.contracts.course;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** A course does not take place (COURSE-3). */
@WireName("dk.fordel.course-attendance.course-cancelled.v1")
@Says("A course does not take place (COURSE-3).")
public record CourseCancelled(@Says("The course.") UUID courseId) implements CourseEvent {}

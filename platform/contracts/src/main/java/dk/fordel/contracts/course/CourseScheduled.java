package dk.fordel.contracts.course;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.Instant;
import java.util.UUID;

/** A course takes place. */
@WireName("dk.fordel.course-attendance.course-scheduled.v1")
@Says("A course takes place.")
public record CourseScheduled(
        @Says("The course.") UUID courseId,
        @Says("Kind of course (COURSE-1).") String courseKind,
        @Says("Course area it is meant for.") String area,
        @Says("Begin.") Instant begins,
        @Says("End.") Instant ends,
        @Says("Only mandatory courses give a right to leave (COURSE-2).") boolean mandatory)
        implements CourseEvent {}

package dk.fordel.contracts.course;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.Instant;
import java.util.UUID;

/** A course got another time (COURSE-3). */
@WireName("dk.fordel.course-attendance.course-moved.v1")
@Says("A course got another time (COURSE-3).")
public record CourseMoved(
        @Says("The course.") UUID courseId,
        @Says("Begin now.") Instant begins,
        @Says("End now.") Instant ends)
        implements CourseEvent {}

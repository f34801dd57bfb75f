package dk.fordel.contracts.course;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A signature for an attendance was wrong and is revoked; a later one may take its place
 * (COURSE-1).
 */
@WireName("dk.fordel.course-attendance.attendance-revoked.v1")
@Says(
        "A signature for an attendance was wrong and is revoked; a later one may take its place (COURSE-1).")
public record AttendanceRevoked(
        @Says("The attendance booklet.") UUID bookletId,
        @Says("The trainee.") UUID traineeId,
        @Says("Kind of course (COURSE-1).") String courseKind,
        @Optionally @Says("The course; absent for duty shifts.") @Nullable UUID courseId,
        @Says("The day that the signature was for.") LocalDate on)
        implements CourseEvent {}

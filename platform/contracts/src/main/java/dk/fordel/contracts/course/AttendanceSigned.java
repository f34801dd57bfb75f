package dk.fordel.contracts.course;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The organiser, or the doctor on duty, signed that the trainee attended (COURSE-1). */
@WireName("dk.fordel.course-attendance.attendance-signed.v1")
@Says("The organiser, or the doctor on duty, signed that the trainee attended (COURSE-1).")
public record AttendanceSigned(
        @Says("The attendance booklet.") UUID bookletId,
        @Says("The trainee.") UUID traineeId,
        @Says("Kind of course (COURSE-1).") String courseKind,
        @Optionally @Says("The course; absent for duty shifts.") @Nullable UUID courseId,
        @Says("The day.") LocalDate on)
        implements CourseEvent {}

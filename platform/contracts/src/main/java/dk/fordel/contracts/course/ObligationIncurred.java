package dk.fordel.contracts.course;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** A trainee must attend a kind of course during a placement (COURSE-1). */
@WireName("dk.fordel.course-attendance.obligation-incurred.v1")
@Says("A trainee must attend a kind of course during a placement (COURSE-1).")
public record ObligationIncurred(
        @Says("The attendance booklet; one for each placement.") UUID bookletId,
        @Says("The placement.") UUID placementId,
        @Says("The trainee.") UUID traineeId,
        @Says("INTRODUCTION_COURSE, THEME_DAY, NETWORK_MEETING, PEDAGOGICS_2 or DUTY_SHIFT_1813.")
                String courseKind,
        @Says("How often at least.") int times,
        @Says("By this day.") LocalDate dueBy)
        implements CourseEvent {}

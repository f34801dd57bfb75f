package dk.fordel.contracts.course;

import dk.fordel.contracts.ContractEvent;

/** All that {@code course-attendance} publishes. */
public sealed interface CourseEvent extends ContractEvent
        permits ObligationIncurred,
                ObligationsReleased,
                CourseScheduled,
                CourseMoved,
                CourseCancelled,
                AttendanceSigned {

    /** The topic they travel on. */
    String TOPIC = "fordel.course-attendance.v1";
}

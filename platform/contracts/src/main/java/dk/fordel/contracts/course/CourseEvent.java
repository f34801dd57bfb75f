package dk.fordel.contracts.course;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Says;

/** All that {@code course-attendance} publishes. */
@Says("Which courses are owed, which take place, and who attended.")
public sealed interface CourseEvent extends ContractEvent
        permits ObligationIncurred,
                ObligationsReleased,
                CourseScheduled,
                CourseMoved,
                CourseCancelled,
                AttendanceSigned,
                AttendanceRevoked {

    /** The topic they travel on. */
    String TOPIC = "fordel.course-attendance.v1";
}

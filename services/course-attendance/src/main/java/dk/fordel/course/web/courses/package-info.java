/** Scheduling, enrolment and attendance of courses; course areas. */
@NullMarked
package dk.fordel.course.web.courses;

import org.jspecify.annotations.NullMarked;

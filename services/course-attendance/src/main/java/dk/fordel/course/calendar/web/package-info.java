/** The course calendar of an area as an iCalendar feed (COURSE-3, RFC 5545, RFC 7986). */
@NullMarked
package dk.fordel.course.calendar.web;

import org.jspecify.annotations.NullMarked;

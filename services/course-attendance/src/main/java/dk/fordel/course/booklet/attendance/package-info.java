/** Trainees enrol in courses, attend them, and have their attendance signed into their booklets. */
@NullMarked
package dk.fordel.course.booklet.attendance;

import org.jspecify.annotations.NullMarked;

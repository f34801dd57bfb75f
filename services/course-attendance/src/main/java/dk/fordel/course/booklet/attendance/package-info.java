/** Who attended a course: its organiser signs for them, and it is entered into their booklets. */
@NullMarked
package dk.fordel.course.booklet.attendance;

import org.jspecify.annotations.NullMarked;

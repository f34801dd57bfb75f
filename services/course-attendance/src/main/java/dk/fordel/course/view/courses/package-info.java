/** Which courses take place when and where, who booked a place, who was there. */
@NullMarked
package dk.fordel.course.view.courses;

import org.jspecify.annotations.NullMarked;

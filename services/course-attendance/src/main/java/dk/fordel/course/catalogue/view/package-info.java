/** Which courses take place when and where, who booked a place, who was there. */
@NullMarked
package dk.fordel.course.catalogue.view;

import org.jspecify.annotations.NullMarked;

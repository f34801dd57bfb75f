/** Tutors come and go, and capacity follows them (HARD-1, HARD-2). */
@NullMarked
package dk.fordel.registry.practice.staffing;

import org.jspecify.annotations.NullMarked;

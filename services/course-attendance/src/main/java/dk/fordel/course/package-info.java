/**
 * Decides what courses an introduction doctor owes during a placement (COURSE-1), when and where
 * courses take place (COURSE-2, COURSE-3), and what counts as attendance. A placement that is
 * confirmed opens a booklet; organisers schedule courses and sign; the booklet says what is
 * missing. Knows trainees by id: no name, no contact data, no CPR number.
 */
@NullMarked
package dk.fordel.course;

import org.jspecify.annotations.NullMarked;

/** Courses: what is owed, what is offered, who attended. */
@NullMarked
package dk.fordel.contracts.course;

import org.jspecify.annotations.NullMarked;

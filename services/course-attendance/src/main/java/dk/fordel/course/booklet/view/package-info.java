/** What each booklet asks for, what was signed in it, and what is missing. */
@NullMarked
package dk.fordel.course.booklet.view;

import org.jspecify.annotations.NullMarked;

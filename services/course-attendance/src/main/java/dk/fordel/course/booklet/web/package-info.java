/** Booklets as data and on paper; what is entered in them besides courses. */
@NullMarked
package dk.fordel.course.booklet.web;

import org.jspecify.annotations.NullMarked;

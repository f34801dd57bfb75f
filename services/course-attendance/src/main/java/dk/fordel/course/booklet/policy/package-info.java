/** What a fact of another service leads to here: one fact in, one command out. */
@NullMarked
package dk.fordel.course.booklet.policy;

import org.jspecify.annotations.NullMarked;

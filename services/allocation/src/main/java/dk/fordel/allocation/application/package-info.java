/**
 * What touches several aggregates at once: a decision takes a place in a practice and a position of
 * the frame, and either all of it happens or nothing. One command, one unit of work, one
 * transaction. Each aggregate keeps its own rules; here is only the order in which they are asked,
 * which is always the same so that two commands never wait for each other in a circle: placements
 * by id, the trainee's bars, practices by id, frames.
 *
 * <p>What must be read as the decision will see it is asked of the aggregates themselves ({@link
 * dk.fordel.kernel.Question}), never of a view. Only a round reads a view, because it decides
 * nothing.
 */
@NullMarked
package dk.fordel.allocation.application;

import org.jspecify.annotations.NullMarked;

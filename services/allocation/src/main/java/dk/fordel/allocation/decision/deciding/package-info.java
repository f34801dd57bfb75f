/**
 * A decision takes a place in a practice and a position of the frame, and either all of it happens
 * or nothing: one command, one unit of work, one transaction. Each aggregate keeps its own rules;
 * the handlers say in which order they are asked, which is always the same, so that two commands
 * never wait for each other in a circle: placements by id, the trainee's bars, practices by id,
 * frames. What must be read as the decision will see it is asked of the aggregates themselves
 * ({@link dk.fordel.kernel.Question}), never of a view.
 */
@NullMarked
package dk.fordel.allocation.decision.deciding;

import org.jspecify.annotations.NullMarked;

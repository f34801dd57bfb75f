/**
 * The way of phase 3 (ALLOC-P3): three practices are nominated and the trainee chooses one, or
 * brings an own agreement, and only then is it decided.
 */
@NullMarked
package dk.fordel.allocation.decision.phase3;

import org.jspecify.annotations.NullMarked;

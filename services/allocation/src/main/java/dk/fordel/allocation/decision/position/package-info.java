/**
 * Placements follow the positions that the trainee service plans, advertises, fills, moves and
 * cancels. A place that was taken moves or is given back with its position.
 */
@NullMarked
package dk.fordel.allocation.decision.position;

import org.jspecify.annotations.NullMarked;

/** From the trainee service's facts about positions to what their placements do. */
@NullMarked
package dk.fordel.allocation.decision.position.policy;

import org.jspecify.annotations.NullMarked;

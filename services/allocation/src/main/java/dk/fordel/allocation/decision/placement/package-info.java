/**
 * The placement of one position, from the day it was planned to the day the stay ended.
 *
 * <ul>
 *   <li>A mandated role decides: the coordinator of the practice's area, for introduction positions
 *       the appointment committee as well (ORG-1, ORG-4). The decision names on whose behalf, the
 *       legal basis and the version of the principles.
 *   <li>A decision against the recommendation, or outside the geography of the position (HARD-4),
 *       is an override: reason code and words are mandatory. HARD-3 is never overridden; HARD-1,
 *       HARD-2, HARD-5, HARD-6 and HARD-7 are not this aggregate's to give away, but the practice's
 *       places' and the frame's.
 *   <li>Keeping a practice running is never a reason (NEVER-1), with or without a recommendation.
 *   <li>Each kind comes to its decision in its own way ({@code Phase3Decisions} and its
 *       neighbours): an introduction doctor is assigned a municipality and accepts an offer
 *       (ALLOC-INTRO), phases 1 and 2 are decided before anybody has them (ALLOC-P1P2), a trainee
 *       in phase 3 chooses or brings an own agreement (ALLOC-P3), and another specialty is judged
 *       for room (ALLOC-OTHER).
 *   <li>The council upholds, changes or sends back what was decided or confirmed.
 *   <li>Nothing is deleted or edited: a new fact is a new event.
 * </ul>
 */
@NullMarked
package dk.fordel.allocation.decision.placement;

import org.jspecify.annotations.NullMarked;

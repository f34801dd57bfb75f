/** From allocation's facts about a placement to what the plan shows. */
@NullMarked
package dk.fordel.trainee.placement.policy;

import org.jspecify.annotations.NullMarked;

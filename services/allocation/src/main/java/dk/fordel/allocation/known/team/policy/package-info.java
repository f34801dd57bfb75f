/** From the trainee service's teams to the teams that a round keeps together. */
@NullMarked
package dk.fordel.allocation.known.team.policy;

import org.jspecify.annotations.NullMarked;

/**
 * Trainees who apply together (S2 no. 5) and are placed near one another (SOFT-9): formed of 2 to 6
 * trainees, dissolved once. Nobody is in two teams at a time; each trainee sees to that, as a team
 * knows its own members only.
 */
@NullMarked
package dk.fordel.trainee.team;

import org.jspecify.annotations.NullMarked;

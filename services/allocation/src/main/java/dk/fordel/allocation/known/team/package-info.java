/**
 * Teams of trainees who apply together (SOFT-9, S2 no. 5), as the trainee service tells of them:
 * who is in, and whether it still holds.
 */
@NullMarked
package dk.fordel.allocation.known.team;

import org.jspecify.annotations.NullMarked;

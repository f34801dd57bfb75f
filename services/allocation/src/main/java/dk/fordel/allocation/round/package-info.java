/**
 * A round: the positions of one kind that begin in a window, recommended together. The
 * recommendation is greedy and deterministic: hardest to place first, by a draw whose seed is
 * recorded; for each the place with the most points, the longest wait first among equals, then the
 * draw. What it gives away counts at once against capacity and frame for those that come after. A
 * position without a possible place is told so, with how many practices each rule excludes. A round
 * suggests; it decides nothing and takes no place.
 */
@NullMarked
package dk.fordel.allocation.round;

import org.jspecify.annotations.NullMarked;

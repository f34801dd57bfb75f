/**
 * A round: the positions of one kind that begin in a window, recommended together. What it is
 * thought through on is frozen and kept ({@link dk.fordel.allocation.matching.Facts}); it is solved
 * as a whole, level by level of the council's principles, so that nothing better exists, and
 * anybody can solve it again ({@link dk.fordel.allocation.matching.Matching}). A position without a
 * place is told who competes for too little and what would help. After a late change the fewest
 * decided places move. A round suggests; it decides nothing and takes no place.
 */
@NullMarked
package dk.fordel.allocation.matching;

import org.jspecify.annotations.NullMarked;

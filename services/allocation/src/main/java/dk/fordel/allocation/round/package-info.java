/**
 * A round: the positions of one kind that begin in a window, recommended together. It is asked for,
 * solved outside of the request ({@code solving}), recorded on the facts it was frozen on, and
 * explained ({@code explanation}). A round suggests; it decides nothing and takes no place. How it
 * is solved is {@link dk.fordel.allocation.matching}'s.
 */
@NullMarked
package dk.fordel.allocation.round;

import org.jspecify.annotations.NullMarked;

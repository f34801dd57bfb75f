/** Rounds and how their runs came out. */
@NullMarked
package dk.fordel.allocation.round.view;

import org.jspecify.annotations.NullMarked;

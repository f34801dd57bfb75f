/** Rounds and how their runs came out. */
@NullMarked
package dk.fordel.allocation.view.rounds;

import org.jspecify.annotations.NullMarked;

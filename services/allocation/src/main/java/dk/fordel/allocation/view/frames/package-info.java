/** The council's numbers, how many are used and how many are left. */
@NullMarked
package dk.fordel.allocation.view.frames;

import org.jspecify.annotations.NullMarked;

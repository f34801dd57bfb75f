/** The council's numbers, how many are used and how many are left. */
@NullMarked
package dk.fordel.allocation.decision.frame.view;

import org.jspecify.annotations.NullMarked;

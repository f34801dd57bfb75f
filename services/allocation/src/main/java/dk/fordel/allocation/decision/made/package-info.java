/** Decisions as they were made: who decided what, when, on which basis, and with which override. */
@NullMarked
package dk.fordel.allocation.decision.made;

import org.jspecify.annotations.NullMarked;

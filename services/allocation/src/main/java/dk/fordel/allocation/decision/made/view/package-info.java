/**
 * Every decision that was ever made, also those that stand no longer: what was decided, by whom,
 * whether it was an override, and what became of it. The placements view shows the last one only.
 */
@NullMarked
package dk.fordel.allocation.decision.made.view;

import org.jspecify.annotations.NullMarked;

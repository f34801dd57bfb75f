/**
 * The council's numbers (FRAME-1 to FRAME-3): how many positions of a kind begin in a year in a
 * district (introduction) or at a hospital unit (specialist training, counted by phase 1). Set and
 * amended by the council alone, every amendment an event. Holds which placements use it and refuses
 * the one too many (HARD-7). The council may amend below what is used already: then nothing is
 * left, and nobody loses a place by it.
 */
@NullMarked
package dk.fordel.allocation.decision.frame;

import org.jspecify.annotations.NullMarked;

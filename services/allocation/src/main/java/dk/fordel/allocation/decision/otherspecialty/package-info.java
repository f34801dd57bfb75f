/**
 * The way of other specialties (ALLOC-OTHER): a specialty asks for a stay, and the coordinator of
 * the area judges whether there is room.
 */
@NullMarked
package dk.fordel.allocation.decision.otherspecialty;

import org.jspecify.annotations.NullMarked;

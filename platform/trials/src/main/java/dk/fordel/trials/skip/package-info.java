/**
 * Zero skip (B4): generated schedules of overlapping transactions, played step by step in one
 * thread, so that every interleaving is exact and can be played again from its seed; and the
 * readers that are asked after each look what they have been given.
 */
@NullMarked
package dk.fordel.trials.skip;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a round into a problem of the optimiser: the hard rules become options and limits, the
 * principles become levels in the order of their weight. Our way and all peers solve that same
 * problem.
 */
@NullMarked
package dk.fordel.trials.rounds.model;

import org.jspecify.annotations.NullMarked;

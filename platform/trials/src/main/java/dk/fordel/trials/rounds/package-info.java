/**
 * Rounds to be solved, as plain facts drawn by a seed: practices with ten years behind them, and
 * trainees who seek a place, with the numbers of domain.md. Facts only: whoever models them ({@link
 * dk.fordel.trials.rounds.model}) and whoever checks a recommendation ({@link
 * dk.fordel.trials.rounds.checker}) reads the rules by itself.
 */
@NullMarked
package dk.fordel.trials.rounds;

import org.jspecify.annotations.NullMarked;

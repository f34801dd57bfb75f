/**
 * The facts that a round is thought through on: practices, municipalities, open positions, bars and
 * frames, kept by the same functions as the aggregates' state.
 */
@NullMarked
package dk.fordel.allocation.decision.candidates.view;

import org.jspecify.annotations.NullMarked;

package dk.fordel.allocation.principlesversion;

import dk.fordel.allocation.principles.Weights;

import java.time.LocalDate;

/**
 * A version of the principles.
 *
 * @param number counts up from 1
 * @param validFrom first day
 * @param weights points at most for each soft principle
 */
public record Version(int number, LocalDate validFrom, Weights weights) {}

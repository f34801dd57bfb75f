/**
 * Money in whole øre and the one way to share it out (PAY-2): by largest remainder, so that the
 * parts add up to the amount exactly and none is a whole øre away from its exact share. Nothing
 * here knows of terms, practices or months; no floating point number occurs.
 */
@NullMarked
package dk.fordel.funding.money;

import org.jspecify.annotations.NullMarked;

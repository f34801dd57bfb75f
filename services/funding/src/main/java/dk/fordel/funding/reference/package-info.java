/**
 * The terms that a region starts with (ORG-5, PAY-1): a versioned file, set through the same
 * commands as any other terms.
 *
 * <p>They are set at every start and not by an operator, before the first fact is taken from Kafka:
 * a new installation reads the history of placements from its beginning, and without terms every
 * confirmed placement would be parked. Setting them again changes nothing, and what a council set
 * over them stays. A new version of the file adds rows and leaves the old ones as they are.
 */
@NullMarked
package dk.fordel.funding.reference;

import org.jspecify.annotations.NullMarked;

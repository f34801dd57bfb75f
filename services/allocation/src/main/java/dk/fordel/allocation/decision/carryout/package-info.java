/**
 * What follows a decision: it is confirmed, the stay starts and ends, or the placement is withdrawn
 * and its place given back.
 */
@NullMarked
package dk.fordel.allocation.decision.carryout;

import org.jspecify.annotations.NullMarked;

/** Allocation: frames, principles, rounds, and every decision on a placement. */
@NullMarked
package dk.fordel.contracts.allocation;

import org.jspecify.annotations.NullMarked;

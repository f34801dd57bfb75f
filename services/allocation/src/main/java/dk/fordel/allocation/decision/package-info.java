/**
 * Decisions about placements: each folder is one capability, from its controller to its refusals.
 * What every kind shares comes first: {@code placement} is the life of one position, {@code places}
 * what a practice has room for, {@code frame} the council's numbers, {@code hearing} what a party
 * said. {@code candidates} shows who could take a position, {@code deciding} takes and reviews
 * decisions, {@code carryout} confirms, starts, ends and withdraws what was decided. Each kind's
 * own way lies in a folder of its own: {@code phase3}, {@code introduction}, {@code
 * otherspecialty}.
 */
@NullMarked
package dk.fordel.allocation.decision;

import org.jspecify.annotations.NullMarked;

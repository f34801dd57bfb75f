/** Funding: whom to pay, where, at whose cost, and what was settled. Amounts are whole øre. */
@NullMarked
package dk.fordel.contracts.funding;

import org.jspecify.annotations.NullMarked;

/**
 * What funding tells others: the only place that sees both a domain event and a contract. Thin
 * events say that something holds now; the whole timeline of an instruction is fetched from the API
 * (PAY-6).
 */
@NullMarked
package dk.fordel.funding.publish;

import org.jspecify.annotations.NullMarked;

/**
 * A trainee: known to all others by an id alone. Registered once for each person; the same person
 * registered again is the same trainee. What stays in general practice a trainee had before is told
 * to us, and counts towards diversity (SOFT-3, SOFT-4). In one team at a time (S2 no. 5). Barred
 * from practices (HARD-3), for a reason that never leaves this service.
 *
 * <p>Everything personal arrives {@link dk.fordel.trainee.trainee.Sealed}. Sealing the same words
 * for the same person gives the same sealed value, so this package can tell "the same again" from
 * "something else" without being able to read either.
 */
@NullMarked
package dk.fordel.trainee.trainee;

import org.jspecify.annotations.NullMarked;

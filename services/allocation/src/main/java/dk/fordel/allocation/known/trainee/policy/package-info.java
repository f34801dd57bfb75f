/** From the trainee service's facts to what is known of a trainee: earlier stays, bars, limits. */
@NullMarked
package dk.fordel.allocation.known.trainee.policy;

import org.jspecify.annotations.NullMarked;

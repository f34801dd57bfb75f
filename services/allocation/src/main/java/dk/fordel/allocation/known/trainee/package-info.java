/**
 * What is known of a trainee beyond single positions: which practices the trainee can never be
 * placed in (HARD-3), stays in general practice before Fordel (SOFT-3, SOFT-4), the team that
 * applied together and the municipalities that positions are bound to (SOFT-9). All of it is told
 * by the trainee service, before or after a position becomes known. Of a bar only that there is one
 * is told: the reason is private and never comes here.
 */
@NullMarked
package dk.fordel.allocation.known.trainee;

import org.jspecify.annotations.NullMarked;

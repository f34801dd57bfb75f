/**
 * The geography that the practice registry published (ORG-1..6), as far as this service needs it:
 * which municipalities and hospital units there are, and which area coordinates a municipality.
 * Kept in events of our own, so that this service's history is complete by itself.
 */
@NullMarked
package dk.fordel.trainee.geography;

import org.jspecify.annotations.NullMarked;

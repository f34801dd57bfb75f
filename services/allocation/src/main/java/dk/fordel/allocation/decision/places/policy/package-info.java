/**
 * From the registry's facts about a practice to what its places know: approval, capacity, tutors,
 * pauses, patient base, teaching and wishes.
 */
@NullMarked
package dk.fordel.allocation.decision.places.policy;

import org.jspecify.annotations.NullMarked;

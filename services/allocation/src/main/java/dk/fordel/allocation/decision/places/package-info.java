/**
 * The places of a practice: what the registry said of it, and which placements hold a place. Takes
 * a place only when HARD-1, HARD-2, HARD-5 and HARD-6 allow it on every day of the stay; of two who
 * want the last place at once, one gets it, because both would write the same next event. Knows
 * nothing of who decided or why.
 *
 * <p>HARD-2 and HARD-6 are dispensed with where they are owned: the council raises the capacity,
 * the registry ends the pause. HARD-5 is dispensed with here, for a large practice (two or more
 * active tutors for the whole period; S1 gives no number) and a period.
 */
@NullMarked
package dk.fordel.allocation.decision.places;

import org.jspecify.annotations.NullMarked;

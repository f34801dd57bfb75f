/**
 * A practice from the day it is known: its approval by the council (HARD-1), its tutors, how many
 * trainees it takes at once (HARD-2), its pauses (HARD-6) and wishes (SOFT-6).
 *
 * <p>Every fact has the days it holds for, and later facts do not erase earlier ones: the approval
 * of a day is what the council said last about that day, the capacity of a day is the latest that
 * began on or before it.
 *
 * <p>Whom it treats (SOFT-4) is assessed from a day on; the first assessment comes with the
 * registration. So is the teaching level of each tutor, which comes with the tutor when anything is
 * known of it; an evaluation of the practice has a day (SOFT-7).
 *
 * <p>One tutor takes one trainee at a time. Two to a tutor need the council's permission, which the
 * council can give for days on which the municipality is designated as coverage-threatened. When a
 * tutor leaves, or the permission ends, the capacity falls to what is left from the next day on,
 * but never below one: a practice without any tutor gets nobody anyway (HARD-1). It does not rise
 * by itself.
 *
 * <p>It is one life in one stream. Approval and tutors share a rule (HARD-1), tutors and capacity
 * another (HARD-2); agreements and teaching levels only need to know that there is such a practice,
 * where, and since when. What belongs together has a name in common: the events, commands, refusals
 * and decisions of an approval begin with {@code Approval}, and so with {@code Staffing}, {@code
 * Teaching} and {@code Agreement}. Each {@code Decisions} asks the {@code PracticeState}, which
 * alone is changed by events.
 *
 * <p>A provider number is an attribute and never a key: partnerships share one, and they are used
 * again. A tutor is a number in a practice; no name is kept. What lies outside a practice (its
 * area, the designations of its municipality) arrives in the command as a fact.
 */
@NullMarked
package dk.fordel.registry.practice;

import org.jspecify.annotations.NullMarked;

/**
 * The principles of allocation, one class each, pure functions over {@link
 * dk.fordel.allocation.facts}: HARD-1 to HARD-7, ORG-3, NEVER-1, and SOFT-1 to SOFT-9 (S1). A hard
 * principle answers with an objection, a sentence that a coordinator understands, or with nothing;
 * a soft one with whole points up to its weight, where more is better. Rounds, decisions and
 * auditors ask these same classes; there is no second implementation of any.
 *
 * <p>NEVER-1 has no points and no objection of its own kind: there is nothing here that a
 * practice's operation could weigh in.
 */
@NullMarked
package dk.fordel.allocation.principles;

import org.jspecify.annotations.NullMarked;

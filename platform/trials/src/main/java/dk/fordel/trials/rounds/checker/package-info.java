/**
 * Checks a recommendation against the facts of its round: every hard rule, and what each level
 * comes to. Shares no code with the optimiser or with what models rounds for it: facts and the JDK
 * only.
 */
@NullMarked
package dk.fordel.trials.rounds.checker;

import org.jspecify.annotations.NullMarked;

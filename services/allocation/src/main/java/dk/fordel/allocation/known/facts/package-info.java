/**
 * The values that the principles are functions of: what is known of a practice ({@link
 * dk.fordel.allocation.facts.PracticeFacts}), of a municipality, and of the position that needs a
 * place ({@link dk.fordel.allocation.facts.Need}). Aggregates keep them as their state and views
 * keep them as rows, by the same functions, so that a round and a decision see the same world.
 * Nothing here decides anything.
 */
@NullMarked
package dk.fordel.allocation.known.facts;

import org.jspecify.annotations.NullMarked;

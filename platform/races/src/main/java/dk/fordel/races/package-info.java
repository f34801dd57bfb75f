/**
 * Two that changed the same thing at once: how the loser is known, and how it is tried again. For
 * requests, facts, rows of a list and rounds alike, so it knows none of them.
 */
@NullMarked
package dk.fordel.races;

import org.jspecify.annotations.NullMarked;

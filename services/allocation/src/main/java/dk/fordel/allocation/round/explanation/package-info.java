/**
 * Why it came out as it did, as data and as sentences in Danish and English: pure functions over
 * what was recommended, decided and reached. Nothing here decides, and nothing here is remembered:
 * the same facts give the same words at any time. Practices and positions are named by id; whoever
 * knows their names puts them in.
 */
@NullMarked
package dk.fordel.allocation.round.explanation;

import org.jspecify.annotations.NullMarked;

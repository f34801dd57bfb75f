/**
 * A municipality as allocation knows it: which area of coordination it belongs to from which day on
 * (ORG-2, ORG-3, each version of the geography), and when it is coverage-threatened by which list
 * (SOFT-5). A practice only knows its municipality, so practices and geography may come in either
 * order.
 */
@NullMarked
package dk.fordel.allocation.known.municipality;

import org.jspecify.annotations.NullMarked;

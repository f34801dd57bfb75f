/**
 * From the registry's facts to what is known of a municipality: its area and whether its coverage
 * is threatened.
 */
@NullMarked
package dk.fordel.allocation.known.municipality.policy;

import org.jspecify.annotations.NullMarked;

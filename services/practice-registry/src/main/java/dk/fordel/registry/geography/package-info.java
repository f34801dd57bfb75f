/**
 * The map of a region, as versioned reference data (ORG-2, ORG-5). A region is known by its code
 * (ORG-6); its hospital units are the areas in which coordinators decide (ORG-4), each with its
 * municipalities, district and posts. A municipality that no area covers is still one of the region
 * (ORG-3): practices there can be registered, and nothing can be allocated to them.
 *
 * <p>A version is never edited: a new one replaces it from its first day on, which is never before
 * the first day of the one that it replaces. Publishing what was published before says nothing new.
 */
@NullMarked
package dk.fordel.registry.geography;

import org.jspecify.annotations.NullMarked;

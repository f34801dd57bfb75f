/**
 * What {@code make bench} measures of the whole platform: start-up, memory, the API, and the way of
 * a fact.
 */
@NullMarked
package dk.fordel.demo.bench;

import org.jspecify.annotations.NullMarked;

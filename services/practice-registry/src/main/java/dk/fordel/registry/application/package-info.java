/**
 * What is more than one command, and what a command must be told that its aggregate does not know:
 * whether a municipality is known, in which area a practice lies, which list designates its
 * municipality. A list of practices is imported here, row by row, each in a transaction of its own.
 * The day is the caller's.
 */
@NullMarked
package dk.fordel.registry.application;

import org.jspecify.annotations.NullMarked;

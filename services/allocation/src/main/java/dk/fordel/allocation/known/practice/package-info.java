/**
 * What a practice is called, as the registry tells it. No decision rests on it, so it stands apart
 * from the practice's places: it is for people who read a letter.
 */
@NullMarked
package dk.fordel.allocation.known.practice;

import org.jspecify.annotations.NullMarked;

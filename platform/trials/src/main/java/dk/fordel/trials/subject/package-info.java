/**
 * Two small services that stand on the platform as Fordel's own do: tallies are counted in one, and
 * the other follows. They are what is measured and broken.
 */
@NullMarked
package dk.fordel.trials.subject;

import org.jspecify.annotations.NullMarked;

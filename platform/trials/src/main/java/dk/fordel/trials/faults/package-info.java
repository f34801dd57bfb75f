/** The faults F1 to F3: what is broken, under which load, and what the checker said. */
@NullMarked
package dk.fordel.trials.faults;

import org.jspecify.annotations.NullMarked;

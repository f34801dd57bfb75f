/** The benchmarks B1 to B6, each a class that prints one table. */
@NullMarked
package dk.fordel.trials.bench;

import org.jspecify.annotations.NullMarked;

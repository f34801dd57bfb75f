/**
 * The benchmarks B1 to B7, each a {@link dk.fordel.trials.bench.Benchmark} that prints its table. A
 * new one is a class of its own and a line in {@link dk.fordel.trials.bench.BenchCommand}; it
 * starts services in the {@link dk.fordel.trials.bench.Lab} and lets its ways take turns in a
 * {@link dk.fordel.trials.bench.Contest}. B7 needs neither: it solves {@link
 * dk.fordel.trials.rounds.Round rounds}.
 */
@NullMarked
package dk.fordel.trials.bench;

import org.jspecify.annotations.NullMarked;

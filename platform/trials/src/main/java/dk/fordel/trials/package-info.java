/**
 * What the event store, the relay and the inbox promise, put on trial: benchmarks beside their
 * peers in the same run ({@code make bench}) and faults under load ({@code make faults}). Seeded,
 * bounded in count and time, on servers of their own. Nothing of the product depends on this
 * module, and no switch that breaks something stands in the product.
 */
@NullMarked
package dk.fordel.trials;

import org.jspecify.annotations.NullMarked;

/**
 * The launcher: {@link dk.fordel.runtime.Platform} starts PostgreSQL, Kafka, the demo identity
 * provider and the services as processes on loopback, watches them and stops them in order. {@code
 * make run}, the demo and the journey test start the same one.
 */
@NullMarked
package dk.fordel.runtime;

import org.jspecify.annotations.NullMarked;

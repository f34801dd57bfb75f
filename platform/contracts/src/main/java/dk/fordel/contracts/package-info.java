/**
 * The published language of Fordel: one record for each event that crosses Kafka, one package for
 * each publishing service. A shape that was published once never changes its meaning: a new field
 * is optional, anything else is a new version with a new wire name. The schemas in {@code
 * docs/contracts} are what was published; the build compares the records with them and names every
 * change that would hurt a reader. No record carries a name, a CPR number, contact data or the
 * reason for a bar.
 *
 * <p>Imports the JDK and itself only (R2). JSON Schemas, the AsyncAPI document and {@code
 * docs/events.md} are generated from these records and from their {@link dk.fordel.contracts.Says}
 * sentences.
 */
@NullMarked
package dk.fordel.contracts;

import org.jspecify.annotations.NullMarked;

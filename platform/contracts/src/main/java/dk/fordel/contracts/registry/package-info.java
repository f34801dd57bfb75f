/** The practice registry: who may train, where, since when, how many. */
@NullMarked
package dk.fordel.contracts.registry;

import org.jspecify.annotations.NullMarked;

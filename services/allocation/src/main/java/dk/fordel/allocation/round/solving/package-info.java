/**
 * Rounds are thought through here, outside of requests and without a transaction: asked for, taken
 * by one instance, followed level by level, cancelled, recorded. A row with a lease says who is at
 * it; when an instance dies, another one begins the same round again on the same frozen facts.
 */
@NullMarked
package dk.fordel.allocation.round.solving;

import org.jspecify.annotations.NullMarked;

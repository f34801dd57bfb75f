/**
 * The smallest service there can be: lamps that are lit, told to others, and lit when others tell.
 * For the tests of store, relay and inbox.
 */
@NullMarked
package dk.fordel.messaging.lamp;

import org.jspecify.annotations.NullMarked;

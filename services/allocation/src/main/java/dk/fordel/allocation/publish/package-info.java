/** What allocation tells others: domain events in, contract events out, and nothing else. */
@NullMarked
package dk.fordel.allocation.publish;

import org.jspecify.annotations.NullMarked;

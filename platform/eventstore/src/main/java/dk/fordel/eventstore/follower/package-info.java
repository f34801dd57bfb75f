/**
 * Whoever follows the store, follows it like this: one instance of the service at a time, in the
 * store's one order up to its horizon, from where it stood, woken by an append. A {@link
 * dk.fordel.eventstore.follower.Follower} is the thread that does so; what is done with the events
 * is a {@link dk.fordel.eventstore.follower.FollowerTask}: the relay's sends them to Kafka, a
 * ledger's would hash them. A follower never passes an event over: before one that it cannot read
 * or hand over it stands still, says so in the log, and tries again.
 *
 * <p>Kafka, HTTP and the meaning of events do not belong here. Views do not follow in this way;
 * Axon's processors keep them.
 */
@NullMarked
package dk.fordel.eventstore.follower;

import org.jspecify.annotations.NullMarked;

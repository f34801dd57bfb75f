/**
 * How a fact leaves a service and how it arrives. The {@link dk.fordel.messaging.Relay} is a {@link
 * dk.fordel.eventstore.follower.Follower} of the event store that sends contract events to Kafka;
 * its position moves only past acknowledged ones. Of a service's instances one sends at a time, and
 * the broker fences the {@link dk.fordel.messaging.FencedProducer} of every earlier one. The {@link
 * dk.fordel.messaging.Inbox} gives each foreign event its effect once: the event's id and the
 * offset behind it are stored in the transaction of the effect. What cannot be handled is parked
 * with its reason, those of the same key wait behind it, others go on. Who cannot reach the broker
 * reads the same events from the {@link dk.fordel.messaging.Feed}.
 *
 * <p>A service says what it tells others with a {@link dk.fordel.messaging.Publication} and what it
 * listens to with {@link dk.fordel.messaging.Subscription}s. Nothing of a service's rules belongs
 * here.
 */
@NullMarked
package dk.fordel.messaging;

import org.jspecify.annotations.NullMarked;

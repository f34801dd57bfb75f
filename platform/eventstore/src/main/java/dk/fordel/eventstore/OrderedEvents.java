package dk.fordel.eventstore;

import org.axonframework.eventhandling.DomainEventMessage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * This service's own events in their one order, which never changes: what was read once is read
 * again the same, and nothing appears before it. Only events up to the horizon are given.
 */
public interface OrderedEvents {

    /**
     * An event and its place.
     *
     * @param position its index; indexes rise, with gaps where a transaction was rolled back
     */
    record Placed(long position, DomainEventMessage<?> event) {}

    /**
     * The next events after a position, at most so many, and none behind one that cannot be read.
     *
     * @param position -1 is before the first
     * @throws UnreadableEvent when the very next one cannot be read
     */
    List<Placed> after(long position, int atMost);

    /** The id of the event at a position; empty where there is none. */
    Optional<UUID> idAt(long position);
}

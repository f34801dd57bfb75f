package dk.fordel.eventstore.follower;

import dk.fordel.eventstore.OrderedEvents.Placed;

import java.util.List;

/**
 * From the moment a follower may hand over events until it may not, or a fault ends it. Whatever
 * throws ends the session; the next one begins where the last commit left off, so events that were
 * handed over and not committed are handed over again.
 */
public interface FollowerSession extends AutoCloseable {

    /** The position behind which it begins; -1 is before the first event. */
    long start();

    /**
     * Makes events ready to be handed over, while those before them still are: on another thread,
     * without an effect of its own.
     *
     * @param events the next ones in the store's order; none when there are none
     */
    Handover prepare(List<Placed> events);

    /**
     * Returns when everything that was handed over is kept for good. The follower's position moves
     * then, and not before.
     */
    void commit();

    @Override
    void close();

    /** Events that are ready. */
    @FunctionalInterface
    interface Handover {

        /** Hands them over; returns how many of them are counted as taken. */
        int handOver();
    }
}

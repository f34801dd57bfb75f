package dk.fordel.eventstore.follower;

import dk.fordel.eventstore.OrderedEvents;
import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.eventstore.follower.FollowerSession.Handover;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The store's events for one session: while a batch is handed over the next is made ready. */
final class Batches implements AutoCloseable {

    /** Events in a full batch. */
    static final int SIZE = 1_000;

    /** Full batches that share a commit when many events wait. */
    private static final int TOGETHER = 8;

    private final OrderedEvents store;
    private final FollowerSession session;
    private long position;
    private long handedOver;
    private int taken;
    private int full;
    private @Nullable CompletableFuture<Batch> ahead;

    /**
     * Events that are ready.
     *
     * @param last index of the last one
     * @param size how many there are
     */
    private record Batch(Handover events, long last, int size) {}

    Batches(OrderedEvents store, FollowerSession session) {
        this.store = store;
        this.session = session;
        this.position = session.start();
        this.handedOver = position;
    }

    /** Hands over the next events; returns how many there were. */
    int handOver() {
        Batch batch = ahead == null ? read(handedOver) : ahead.join();
        ahead = batch.size() < SIZE ? null : readAhead(batch.last());
        taken += batch.events().handOver();
        handedOver = batch.last();
        full = batch.size() < SIZE ? 0 : full + 1;
        return batch.size();
    }

    /**
     * Commits what was handed over, unless more belongs to it, and notes how far that is.
     *
     * @return whether the lease is still ours
     */
    boolean commit(Lease lease) {
        boolean more = full > 0 && full < TOGETHER;
        if (more || handedOver == position) {
            return true;
        }
        session.commit();
        boolean ours = lease.advance(handedOver, taken);
        position = handedOver;
        taken = 0;
        full = 0;
        return ours;
    }

    private CompletableFuture<Batch> readAhead(long after) {
        return CompletableFuture.supplyAsync(() -> read(after), Thread::startVirtualThread);
    }

    private Batch read(long after) {
        List<Placed> events = store.after(after, SIZE);
        long last = events.isEmpty() ? after : events.getLast().position();
        return new Batch(session.prepare(events), last, events.size());
    }

    @Override
    public void close() {
        session.close();
    }
}

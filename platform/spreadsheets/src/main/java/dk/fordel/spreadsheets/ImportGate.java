package dk.fordel.spreadsheets;

import java.util.concurrent.Semaphore;

/**
 * How many lists are imported at once. What one import takes is bounded by its {@link Limits}; this
 * bounds what all of them take together. Whoever finds no place is told to come back: waiting would
 * hold a thread and a body for each.
 */
public final class ImportGate {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** A place, taken until it is closed. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place before anything of the file is read.
     *
     * @throws Busy when there is none
     */
    public Place enter() {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        return places::release;
    }
}

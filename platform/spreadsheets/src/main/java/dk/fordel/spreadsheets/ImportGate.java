package dk.fordel.spreadsheets;

import dk.fordel.kernel.Busy;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/**
 * How many lists are imported at once. What one import takes is bounded by its {@link Limits}; this
 * bounds what all of them take together. Whoever finds no place is told to come back: waiting would
 * hold a thread and a body for each.
 */
public final class ImportGate {

    private static final int AT_ONCE = 2;
    private static final int SECONDS = 15;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** A place, taken until it is closed. */
    public interface Place extends AutoCloseable {

        /** The file, which has arrived whole. */
        InputStream file();

        @Override
        void close();
    }

    /**
     * Takes a place when the file has arrived, however long its sender takes. When there is none
     * beforehand, nothing is read.
     *
     * @param file read to its end, or a byte beyond the limit, at which it is refused when it is
     *     imported
     * @throws Busy when there is no place
     * @throws IOException when the sender goes away
     */
    public Place enter(InputStream file, Limits limits) throws IOException {
        if (places.availablePermits() == 0) {
            throw busy();
        }
        byte[] arrived = file.readNBytes(limits.bytes() + 1);
        if (!places.tryAcquire()) {
            throw busy();
        }
        return new Place() {
            @Override
            public InputStream file() {
                return new ArrivedFile(arrived);
            }

            @Override
            public void close() {
                places.release();
            }
        };
    }

    private static Busy busy() {
        return new Busy(
                "Other lists are being imported, and only a few fit at once. Nothing of yours was imported; send it again in %d seconds."
                        .formatted(SECONDS),
                SECONDS);
    }
}

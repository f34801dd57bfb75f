package dk.fordel.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** What all bodies that are being read or worked on may hold together. */
final class BodyBudget {

    private static final int UNIT = 1 << 10;

    private final Semaphore free;

    BodyBudget(long bytes) {
        free = new Semaphore(units(bytes));
    }

    /** Bodies that would need more than there is. */
    static final class UsedUp extends IOException {}

    /** What one request holds; closed when it is answered. */
    final class Share implements AutoCloseable {

        private final int times;
        private int held;

        private Share(int times) {
            this.times = times;
        }

        /**
         * Asks for room for a body of this length in all.
         *
         * @throws UsedUp when the others leave too little
         */
        void reach(long bytes) throws UsedUp {
            int more = units(bytes * times) - held;
            if (more > 0) {
                if (!free.tryAcquire(more)) {
                    throw new UsedUp();
                }
                held += more;
            }
        }

        @Override
        public void close() {
            free.release(held);
            held = 0;
        }
    }

    /**
     * @param times how many times its length a body holds while it is worked on
     */
    Share share(int times) {
        return new Share(times);
    }

    private static int units(long bytes) {
        return Math.toIntExact(Math.min((bytes + UNIT - 1) / UNIT, Integer.MAX_VALUE));
    }
}

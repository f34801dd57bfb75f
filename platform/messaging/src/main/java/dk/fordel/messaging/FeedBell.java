package dk.fordel.messaging;

import org.springframework.context.SmartLifecycle;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Rings when events were committed, for requests that wait for them. Only so many may wait at once;
 * a waiting one holds a virtual thread and nothing else. When the service stops nobody waits any
 * longer: this stops before the web server does.
 */
final class FeedBell implements SmartLifecycle {

    static final int MOST_WAITING = 100;

    private final Semaphore places = new Semaphore(MOST_WAITING);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long times;
    private volatile boolean running;

    void ring() {
        lock.lock();
        try {
            times++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often it has rung. */
    long times() {
        lock.lock();
        try {
            return times;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has rung more often, or the time is over. */
    void awaitAfter(long heard, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (times == heard && running && left > 0) {
                left = rung.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether there was room for one more to wait; who got it gives it back with {@link #leave}.
     */
    boolean enter() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    int waiting() {
        return MOST_WAITING - places.availablePermits();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        ring();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** How long a waiting reader sleeps at most: another instance may have appended. */
    static long napNanos(long left) {
        return Math.min(left, TimeUnit.SECONDS.toNanos(1));
    }
}

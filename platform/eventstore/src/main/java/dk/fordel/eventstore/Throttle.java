package dk.fordel.eventstore;

import org.springframework.context.SmartLifecycle;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Does something when it is rung, at once when it has rested, and then not again for some
 * milliseconds: what is rung meanwhile is done together. Under load, followers that each took every
 * single event would take the processors from those who append.
 */
public final class Throttle implements Runnable, SmartLifecycle {

    private static final long REST_MILLIS = 4;

    private final String name;
    private final Runnable action;
    private final Semaphore rung = new Semaphore(0);
    private volatile boolean running;

    /**
     * @param name of its thread
     * @param action is quick and throws nothing
     */
    public Throttle(String name, Runnable action) {
        this.name = name;
        this.action = action;
    }

    /** Rings. */
    @Override
    public void run() {
        rung.release();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name(name).start(this::work);
    }

    private void work() {
        try {
            while (running) {
                rung.acquire();
                rung.drainPermits();
                action.run();
                TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        run();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

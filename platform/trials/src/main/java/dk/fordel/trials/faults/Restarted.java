package dk.fordel.trials.faults;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A process that is started again at once whenever it ends, as an orchestrator would, until it is
 * told to stay away.
 */
final class Restarted implements AutoCloseable {

    private static final long AFTER_A_FAILED_START_MILLIS = 300;

    /** What was started. */
    interface Started extends AutoCloseable {
        ProcessHandle process();

        @Override
        void close();

        static Started of(ProcessHandle process, Runnable close) {
            return new Started() {
                @Override
                public ProcessHandle process() {
                    return process;
                }

                @Override
                public void close() {
                    close.run();
                }
            };
        }
    }

    private final String name;
    private final String lastSignal;
    private final Supplier<? extends Started> start;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Started current;
    private boolean wanted = true;
    private boolean closed;

    private Restarted(String name, String lastSignal, Supplier<? extends Started> start) {
        this.name = name;
        this.lastSignal = lastSignal;
        this.start = start;
    }

    /**
     * Starts it; the first start must work, or it throws.
     *
     * @param lastSignal what ends it for good without ceremony
     */
    static Restarted start(String name, String lastSignal, Supplier<? extends Started> start) {
        var restarted = new Restarted(name, lastSignal, start);
        restarted.current = start.get();
        Thread.ofPlatform().daemon().name("restarts-" + name).start(restarted::watch);
        return restarted;
    }

    private void watch() {
        while (true) {
            var running = now();
            if (running != null) {
                running.process().onExit().join();
                running.close();
                set(null);
            }
            try {
                if (!awaitWanted()) {
                    return;
                }
                var started = start.get();
                set(started);
                if (isClosed()) {
                    started.close();
                    return;
                }
            } catch (RuntimeException e) {
                System.err.println(name + " did not start and is tried again: " + e.getMessage());
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_A_FAILED_START_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean awaitWanted() throws InterruptedException {
        lock.lock();
        try {
            while (!wanted && !closed) {
                changed.await();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Started now() {
        lock.lock();
        try {
            return current;
        } finally {
            lock.unlock();
        }
    }

    private void set(@Nullable Started started) {
        lock.lock();
        try {
            current = started;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The process that runs now; waits for it while it is being started. */
    ProcessHandle process() {
        lock.lock();
        try {
            while (current == null && !closed) {
                changed.await();
            }
            var running = current;
            if (running == null) {
                throw new IllegalStateException(name + " was closed.");
            }
            return running.process();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name + ".", e);
        } finally {
            lock.unlock();
        }
    }

    /** Ends it with this signal and keeps it away; returns when it is gone. */
    void stayAway(String signal) {
        want(false);
        var process = process();
        Signals.send(signal, process);
        lock.lock();
        try {
            while (current != null) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Lets it run again; returns when its start has ended. */
    void comeBack() {
        want(true);
        process();
    }

    private void want(boolean it) {
        lock.lock();
        try {
            wanted = it;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        Started running;
        lock.lock();
        try {
            closed = true;
            wanted = false;
            running = current;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (running != null) {
            Signals.send(lastSignal, running.process());
            running.close();
        }
    }
}

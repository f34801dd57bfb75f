package dk.fordel.eventstore.follower;

import dk.fordel.eventstore.OrderedEvents;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands the events of the store to its task, in the store's one order, each in its place and none
 * passed over. Its position moves past what the task has committed, and no further. Of the
 * service's instances one follows, the one with the {@link Lease}. Whatever goes wrong ends the
 * session, and another is tried until it goes well; only a {@link FollowerHalted} waits for an
 * operator.
 */
public final class Follower implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    /** How often it looks without being woken. */
    static final Duration POLL = Duration.ofMillis(500);

    private static final Duration WATCH = Duration.ofMillis(100);
    private static final Duration RETRY = Duration.ofMillis(500);

    private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(20);

    private final FollowerTask task;
    private final OrderedEvents store;
    private final Lease lease;
    private final Duration poll;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
    private boolean appended;
    private volatile boolean running;
    private @Nullable Thread thread;

    /** What is handed over while this instance follows; null while it may not. */
    private @Nullable Batches batches;

    Follower(FollowerTask task, OrderedEvents store, Lease lease, Duration poll) {
        this.task = task;
        this.store = store;
        this.lease = lease;
        this.poll = poll;
    }

    /** How far it is, whichever instance follows. */
    public FollowerState state() {
        return lease.state();
    }

    /**
     * Lets a halted follower go on in a new generation, from the position that is noted.
     *
     * @return whether it was halted
     */
    public boolean resume() {
        return lease.resume();
    }

    /** Something was committed: look at once. */
    void wakeUp() {
        lock.lock();
        try {
            appended = true;
            wake.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("follower " + task.name()).start(this::run);
    }

    private void run() {
        while (running) {
            try {
                long begun = System.nanoTime();
                int size = inSession() ? handOver() : 0;
                if (size > 0 && size < Batches.SIZE) {
                    rest(System.nanoTime() - begun);
                }
                if (size < Batches.SIZE) {
                    pause(batches == null ? WATCH : poll);
                }
            } catch (RuntimeException e) {
                endSession();
                if (running) {
                    log.warn(
                            "The follower {} could not go on and tries again: {}",
                            task.name(),
                            causeOf(e).toString());
                    pause(RETRY);
                }
            }
        }
        endSession();
        lease.release();
    }

    private static Throwable causeOf(RuntimeException e) {
        return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    }

    /** As long as the work has taken, so that a busy machine hands over fewer, larger batches. */
    private static void rest(long worked) {
        LockSupport.parkNanos(Math.clamp(worked, SHORTEST_REST, LONGEST_REST));
    }

    /** Whether this instance may follow now. */
    private boolean inSession() {
        if (batches != null) {
            if (!lease.beat()) {
                lost();
            }
        } else if (task.isReady() && lease.state().halted() == null && lease.take()) {
            begin();
        }
        return batches != null;
    }

    private void begin() {
        try {
            batches = new Batches(store, task.begin(lease.state()));
        } catch (FollowerHalted why) {
            log.error("The follower {} halts. {}", task.name(), why.getMessage());
            lease.halt(String.valueOf(why.getMessage()), why.generation());
        }
    }

    private int handOver() {
        Batches now = batches;
        if (now == null) {
            return 0;
        }
        int size = now.handOver();
        if (!now.commit(lease)) {
            lost();
        }
        return size;
    }

    private void lost() {
        log.info("Another instance is the follower {} now.", task.name());
        endSession();
    }

    private void endSession() {
        if (batches != null) {
            batches.close();
            batches = null;
        }
    }

    private void pause(Duration time) {
        lock.lock();
        try {
            if (!appended) {
                wake.await(time.toNanos(), TimeUnit.NANOSECONDS);
            }
            appended = false;
        } catch (InterruptedException e) {
            running = false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread following = thread;
        if (following != null) {
            wakeUp();
            try {
                following.join(TimeUnit.SECONDS.toMillis(5));
                following.interrupt();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

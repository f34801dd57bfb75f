package dk.fordel.runtime;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A part of the running platform: a process that is started again, after a pause that grows, when
 * it ends without being told to. A process that ends before it was ready for the first time is not
 * started again: then something is wrong that a second try does not mend, and {@link #awaitReady}
 * says what.
 */
public final class Supervised implements AutoCloseable {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final String name;
    private final Supplier<? extends Child> launch;
    private final BooleanSupplier ready;
    private final Supplier<String> endOfLog;
    private final Progress progress;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private volatile @Nullable Child child;
    private volatile Instant started = Instant.EPOCH;
    private volatile boolean wasReady;
    private volatile int restarts;
    private Duration pause = SHORTEST_PAUSE;

    Supervised(
            String name,
            Supplier<? extends Child> launch,
            BooleanSupplier ready,
            Supplier<String> endOfLog,
            Progress progress) {
        this.name = name;
        this.launch = launch;
        this.ready = ready;
        this.endOfLog = endOfLog;
        this.progress = progress;
    }

    /** The part's name, for example {@code allocation}. */
    public String name() {
        return name;
    }

    /** The process that runs now, or ran last. */
    public ProcessHandle process() {
        return current().process();
    }

    /** How often it was started again since the platform was started. */
    public int restarts() {
        return restarts;
    }

    /** Waits until it is ready, through restarts if there are any. */
    public void awaitReady(Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (!isReady()) {
            if (!wasReady && !current().process().isAlive() && !isStopping()) {
                throw new LaunchFailed(
                        "%s %s while starting. %s"
                                .formatted(name, current().ending(), endOfLog.get()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new LaunchFailed(
                        "%s is not ready after %d s. %s"
                                .formatted(name, patience.toSeconds(), endOfLog.get()));
            }
            if (isStopping(LOOK)) {
                throw new LaunchFailed(name + " was stopped before it was ready.");
            }
        }
        wasReady = true;
    }

    Supervised start() {
        progress.starting(name);
        begin();
        return this;
    }

    /** Waits for the first readiness, and says how long it took. */
    Supervised ready(Duration patience) {
        awaitReady(patience);
        progress.ready(name, Duration.between(started, Instant.now()));
        return this;
    }

    private synchronized void begin() {
        if (isStopping()) {
            return;
        }
        started = Instant.now();
        var begun = launch.get();
        child = begun;
        begun.process()
                .onExit()
                .thenAccept(ended ->
                        Thread.ofVirtual().name(name + "-ended").start(() -> ended(begun)));
    }

    private void ended(Child ended) {
        if (isStopping() || !wasReady) {
            return;
        }
        if (Duration.between(started, Instant.now()).compareTo(STEADY) > 0) {
            pause = SHORTEST_PAUSE;
        }
        announce(ended.ending());
        ended.close();
        while (!isStopping(pause) && !again()) {
            announce("did not start");
        }
    }

    private void announce(String whatHappened) {
        progress.notice(
                "%s %s; it is started again in %d s (restart %d)."
                        .formatted(name, whatHappened, pause.toSeconds(), restarts + 1));
    }

    /** Whether its process runs again; that it dies once more is another call of {@link #ended}. */
    private boolean again() {
        pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
        restarts++;
        try {
            begin();
        } catch (RuntimeException e) {
            progress.notice(String.valueOf(e.getMessage()));
            return false;
        }
        var mine = child;
        Thread.ofVirtual()
                .name(name + "-ready")
                .start(() -> {
                    while (child == mine && !isReady()) {
                        if (isStopping(LOOK)) {
                            return;
                        }
                    }
                    if (child == mine) {
                        progress.ready(name, Duration.between(started, Instant.now()));
                    }
                });
        return true;
    }

    private boolean isReady() {
        return current().process().isAlive() && ready.getAsBoolean();
    }

    private Child current() {
        var current = child;
        if (current == null) {
            throw new IllegalStateException(name + " has not been started.");
        }
        return current;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits so long, or until the part is being stopped. */
    private boolean isStopping(Duration within) {
        try {
            return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Does not start it again from now on, however it ends. */
    void giveUp() {
        stopping.countDown();
    }

    /** Ends it, and does not start it again. */
    @Override
    public void close() {
        giveUp();
        Child last;
        synchronized (this) { // a launch that is under way ends first, so that it is seen here
            last = child;
        }
        if (last != null) {
            last.close();
        }
    }
}

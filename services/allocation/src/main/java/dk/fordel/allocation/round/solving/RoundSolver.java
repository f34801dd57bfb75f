package dk.fordel.allocation.round.solving;

import dk.fordel.allocation.matching.LevelResult;
import dk.fordel.allocation.matching.Matching;
import dk.fordel.allocation.matching.Outcome;
import dk.fordel.allocation.principles.version.PrinciplesQuestions;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.allocation.round.solving.RoundJobs.Ask;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Refusal;
import dk.fordel.optimiser.Solution.Reached;
import dk.fordel.optimiser.Watch;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One round after the other, on a thread of its own. While it solves, it holds no connection; a
 * second thread keeps the lease.
 */
@Component
class RoundSolver implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoundSolver.class);
    private static final long PAUSE_MILLIS = 2_000; // what others left is looked for so often
    private static final long BEAT_MILLIS = 1_000;

    private static final String BROKEN_OFF =
            "It broke off by a fault of the service, which is in its log. Nothing was recorded; ask again.";

    private final UUID me = UUID.randomUUID();
    private final Semaphore woken = new Semaphore(0);
    private final RoundJobs jobs;
    private final RoundRecorder recorder;
    private final AggregateReader aggregates;
    private volatile boolean running;
    private @Nullable Thread thread;

    RoundSolver(RoundJobs jobs, RoundRecorder recorder, AggregateReader aggregates) {
        this.jobs = jobs;
        this.recorder = recorder;
        this.aggregates = aggregates;
    }

    /** There is something to solve. */
    void wake() {
        woken.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("rounds").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                if (!solveNext()) {
                    woken.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                    woken.drainPermits();
                }
            } catch (DataAccessException unreachable) {
                LOG.warn(
                        "The database was not there; the round waits: {}",
                        unreachable.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("A round could not be thought through", e);
                breakOff();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** One round that cannot be read or solved stops no other one. */
    private void breakOff() {
        try {
            jobs.failed(me, BROKEN_OFF);
        } catch (DataAccessException unreachable) {
            pause(); // its lease runs out, then it is taken again
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers whether there was one. */
    private boolean solveNext() {
        Ask ask = jobs.take(me).orElse(null);
        if (ask == null) {
            return false;
        }
        try (var _ = ask.origin().begin();
                var _ = MDC.putCloseable("correlationId", ask.origin().correlationId());
                ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor()) {
            Held held = new Held(ask);
            beat.scheduleWithFixedDelay(
                    held::keep, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
            try {
                solve(ask, held);
            } finally {
                beat.shutdownNow();
            }
        }
        return true;
    }

    private void solve(Ask ask, Held held) {
        try {
            Version principles =
                    aggregates.ask(PrinciplesQuestions.version(ask.principlesVersion()));
            Outcome outcome = Matching.of(ask.facts(), principles.document(), held);
            recorder.record(ask, me, outcome);
        } catch (CancellationException cancelled) {
            jobs.giveBack(ask.round(), me); // only one that is still ours: this instance stops
            LOG.info("Round {} is not thought through further here", ask.round());
        } catch (Refusal no) {
            jobs.failed(me, no.sentence());
        }
    }

    /** The lease of one round, and whether it is still wanted. */
    private final class Held implements Watch {

        private final Ask ask;
        private final List<LevelResult> levels = new CopyOnWriteArrayList<>();
        private volatile boolean lost;

        Held(Ask ask) {
            this.ask = ask;
        }

        private void keep() {
            try {
                lost = !jobs.keep(ask.round(), me, levels);
            } catch (DataAccessException unreachable) {
                LOG.warn("The lease could not be kept: {}", unreachable.getMessage());
            }
        }

        @Override
        public void reached(Reached level) {
            levels.add(LevelResult.of(level));
        }

        @Override
        public boolean isCancelled() {
            return lost || !running;
        }
    }
}

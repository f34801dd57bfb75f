package dk.fordel.trials.bench;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Appends events at a rate, each in a transaction of its own and each when it is due, whether or
 * not those before it have had their effect.
 */
final class SteadyAppends {

    private static final int ONE_WRITER_UP_TO = 50;
    private static final int WRITERS = 8;

    private SteadyAppends() {}

    /** Returns when the last one is committed. */
    static void append(Subject giver, Events events, int rate, int count) throws Exception {
        int writers = rate <= ONE_WRITER_UP_TO ? 1 : Math.min(WRITERS, count);
        List<List<List<DomainEventMessage<?>>>> shares = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            shares.add(events.transactions((count + writers - 1 - writer) / writers, 1));
        }
        EventStorageEngine engine = giver.engine();
        TransactionTemplate transaction = giver.transaction();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> working = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int first = writer;
                working.add(
                        threads.submit(() -> {
                            long due = first;
                            for (var one : shares.get(first)) {
                                waitUntil(begin + due * 1_000_000_000L / rate);
                                transaction.executeWithoutResult(
                                        status -> engine.appendEvents(one));
                                due += writers;
                            }
                        }));
            }
            for (Future<?> one : working) {
                one.get();
            }
        }
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

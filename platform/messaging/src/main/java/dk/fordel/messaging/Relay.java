package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.eventstore.OrderedEvents;
import dk.fordel.eventstore.OrderedEvents.Placed;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Event store to Kafka. Reads the store in its one order, sends batches in Kafka transactions, and
 * notes its position when the broker has acknowledged all of it. Where it goes on after a fault,
 * the topic itself says ({@link Tail}), so that a plain consumer sees each event once. When the
 * broker is away it tries again until it is back.
 *
 * <p>One relay of a service sends: the one with the {@link Lease}. One that was frozen and wakes up
 * finds its {@link FencedProducer} fenced. When the topic holds events that the store does not (it
 * was restored from a backup older than the broker), the relay halts and says so: going on is for
 * an operator to decide.
 */
final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private static final int BATCH = 1_000;

    /** Full batches that share a Kafka transaction when many events wait. */
    private static final int BATCHES_TOGETHER = 8;

    private static final long POLL_MILLIS = 500;
    private static final long WATCH_MILLIS = 100;
    private static final long RETRY_MILLIS = 500;

    private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(20);

    private final Publication publication;
    private final OrderedEvents store;
    private final Lease lease;
    private final KafkaAdmin admin;
    private final WireFormat format;
    private final String brokers;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
    private boolean appended;
    private volatile boolean running;
    private boolean topicsExist;
    private @Nullable Thread thread;

    /** What the relay needs while it sends; null while it may not. */
    private @Nullable SendingSession session;

    private static final class SendingSession {
        final FencedProducer producer;
        final int generation;
        long position;
        @Nullable CompletableFuture<Batch> ahead;
        int batches;
        int sent;

        SendingSession(FencedProducer producer, int generation, long position) {
            this.producer = producer;
            this.generation = generation;
            this.position = position;
        }
    }

    /**
     * Events that are ready to be sent.
     *
     * @param last index of the last one that was looked at
     * @param looked how many were; not all of them are published
     */
    private record Batch(List<ProducerRecord<String, byte[]>> records, long last, int looked) {}

    Relay(
            Publication publication,
            OrderedEvents store,
            Lease lease,
            KafkaAdmin admin,
            WireFormat format,
            String brokers) {
        this.publication = publication;
        this.store = store;
        this.lease = lease;
        this.admin = admin;
        this.format = format;
        this.brokers = brokers;
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
        thread = Thread.ofPlatform().name("relay").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                long begun = System.nanoTime();
                int looked = inSession() ? sendBatch() : 0;
                if (looked > 0 && looked < BATCH) {
                    rest(System.nanoTime() - begun);
                }
                if (looked < BATCH) {
                    pause(session == null ? WATCH_MILLIS : POLL_MILLIS);
                }
            } catch (RuntimeException e) {
                endSession();
                if (running) {
                    log.warn(
                            "The relay to {} could not send and tries again: {}",
                            publication.topic(),
                            e.toString());
                    pause(RETRY_MILLIS);
                }
            }
        }
        endSession();
        lease.release();
    }

    /** As long as the work has taken, so that a busy machine sends fewer and larger batches. */
    private static void rest(long worked) {
        LockSupport.parkNanos(Math.clamp(worked, SHORTEST_REST, LONGEST_REST));
    }

    /** Whether this relay may send now. */
    private boolean inSession() {
        if (session != null) {
            if (!lease.beat()) {
                lost();
            }
            return session != null;
        }
        topicsExist = topicsExist || admin.initialize();
        if (topicsExist && lease.state().halted() == null && lease.take()) {
            session = beginSession(lease.state());
        }
        return session != null;
    }

    private @Nullable SendingSession beginSession(Lease.State state) {
        FencedProducer producer = FencedProducer.open(brokers, publication.topic());
        try {
            Tail.Found tail = Tail.of(publication.topic(), brokers);
            String wrong = whatTheStoreLacks(state, tail.seen());
            if (wrong != null) {
                producer.close();
                log.error("The relay halts. {}", wrong);
                lease.halt(wrong, tail.seen() == null ? 0 : tail.seen().generation());
                return null;
            }
            return new SendingSession(producer, state.generation(), startOf(state, tail));
        } catch (RuntimeException e) {
            producer.close();
            throw e;
        }
    }

    private @Nullable String whatTheStoreLacks(Lease.State state, Tail.@Nullable Last last) {
        if (last == null || last.generation() < state.generation()) {
            return null;
        }
        Optional<UUID> stored = store.idAt(last.position());
        if (last.generation() == state.generation() && stored.equals(Optional.of(last.eventId()))) {
            return null;
        }
        return """
        The topic %s holds event %s of position %d, and the store does not: it was probably restored from a \
        backup older than the broker. What was recorded after that backup is lost here, while others have \
        acted on it. Find out what, record it again, then POST /operations/relay/resume.\
        """
                .formatted(publication.topic(), last.eventId(), last.position());
    }

    /** The topic is the truth; the noted position helps where the topic does not say. */
    private static long startOf(Lease.State state, Tail.Found tail) {
        if (tail.empty()) {
            return -1; // new, or a new broker: everything is sent (again)
        }
        return tail.last() != null && tail.last().generation() == state.generation()
                ? tail.last().position()
                : state.position();
    }

    /** Sends the next events; returns how many it has looked at. */
    private int sendBatch() {
        SendingSession now = session;
        if (now == null) {
            return 0;
        }
        Batch batch = now.ahead == null ? read(now.position, now.generation) : now.ahead.join();
        now.ahead = batch.looked() < BATCH ? null : readAhead(batch.last(), now.generation);
        now.producer.send(batch.records());
        now.sent += batch.records().size();
        boolean more = batch.looked() == BATCH && ++now.batches < BATCHES_TOGETHER;
        if (!more && batch.last() > now.position) {
            acknowledged(now, batch.last());
        }
        return batch.looked();
    }

    /** The broker has all of it for good: notes so. */
    private void acknowledged(SendingSession now, long last) {
        now.producer.commit();
        if (!lease.advance(last, now.sent)) {
            lost();
        }
        now.position = last;
        now.sent = 0;
        now.batches = 0;
    }

    /** While one batch is sent the next is made ready. */
    private CompletableFuture<Batch> readAhead(long position, int generation) {
        return CompletableFuture.supplyAsync(
                () -> read(position, generation), Thread::startVirtualThread);
    }

    private Batch read(long position, int generation) {
        List<Placed> events = store.after(position, BATCH);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(events.size());
        for (Placed event : events) {
            ProducerRecord<String, byte[]> record = recordOf(event, generation);
            if (record != null) {
                records.add(record);
            }
        }
        long last = events.isEmpty() ? position : events.getLast().position();
        return new Batch(records, last, events.size());
    }

    private @Nullable ProducerRecord<String, byte[]> recordOf(Placed placed, int generation) {
        var event = placed.event();
        Envelope envelope = Envelope.of(event);
        ContractEvent contract = publication.contractFor(event.getPayload(), envelope);
        if (contract == null) {
            return null;
        }
        String trace = (String) event.getMetaData().get("traceparent");
        return format.write(
                publication.topic(),
                contract,
                envelope,
                trace,
                Tail.Last.place(generation, placed.position()));
    }

    private void lost() {
        log.info("Another relay sends to {} now.", publication.topic());
        endSession();
    }

    private void endSession() {
        if (session != null) {
            session.producer.close();
            session = null;
        }
    }

    private void pause(long millis) {
        lock.lock();
        try {
            if (!appended) {
                wake.await(millis, TimeUnit.MILLISECONDS);
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
        Thread relaying = thread;
        if (relaying != null) {
            wakeUp();
            try {
                relaying.join(TimeUnit.SECONDS.toMillis(5));
                relaying.interrupt();
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

package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.support.TransactionOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Event store to Kafka. Reads the store in its one order, sends, waits for every acknowledgement,
 * and only then moves its position, in the transaction whose row lock makes it the only relay of
 * its service. When the broker is away it tries again until it is back; the position stays.
 */
final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private static final int BATCH = 500;
    private static final long POLL_MILLIS = 500;
    private static final long RETRY_MILLIS = 1_000;
    private static final long ACKNOWLEDGE_SECONDS = 40;

    private final Publication publication;
    private final EventStorageEngine store;
    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Producer<String, byte[]> producer;
    private final KafkaAdmin admin;
    private final WireFormat format;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
    private boolean appended;
    private volatile boolean running;
    private boolean topicsExist;
    private @Nullable Thread thread;

    Relay(
            Publication publication,
            EventStorageEngine store,
            JdbcClient sql,
            TransactionOperations transaction,
            Producer<String, byte[]> producer,
            KafkaAdmin admin,
            WireFormat format) {
        this.publication = publication;
        this.store = store;
        this.sql = sql;
        this.transaction = transaction;
        this.producer = producer;
        this.admin = admin;
        this.format = format;
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
        sql.sql(
                        "insert into relay_position (topic, position, sent) values (:topic, -1, 0) on conflict do nothing")
                .param("topic", publication.topic())
                .update();
        running = true;
        thread = Thread.ofPlatform().name("relay").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                topicsExist = topicsExist || admin.initialize();
                boolean more =
                        topicsExist
                                && Boolean.TRUE.equals(
                                        transaction.execute(status -> sendBatch() == BATCH));
                if (!more) {
                    pause(POLL_MILLIS);
                }
            } catch (RuntimeException e) {
                if (running) {
                    log.warn(
                            "The relay to {} could not send and tries again: {}",
                            publication.topic(),
                            e.toString());
                    pause(RETRY_MILLIS);
                }
            }
        }
    }

    private int sendBatch() {
        Long position =
                sql.sql(
                                "select position from relay_position where topic = :topic for update skip locked")
                        .param("topic", publication.topic())
                        .query(Long.class)
                        .optional()
                        .orElse(null);
        if (position == null) {
            return 0; // another instance relays
        }
        List<? extends TrackedEventMessage<?>> events;
        try (var stream = store.readEvents(new GlobalSequenceTrackingToken(position), false)) {
            events = stream.limit(BATCH).toList();
        }
        if (events.isEmpty()) {
            return 0;
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (TrackedEventMessage<?> event : events) {
            send((DomainEventMessage<?>) event, sent);
        }
        awaitAll(sent);
        sql.sql(
                        "update relay_position set position = :position, sent = sent + :sent where topic = :topic")
                .param("position", events.getLast().trackingToken().position().orElseThrow())
                .param("sent", sent.size())
                .param("topic", publication.topic())
                .update();
        return events.size();
    }

    private void send(DomainEventMessage<?> event, List<Future<RecordMetadata>> sent) {
        Envelope envelope =
                new Envelope(
                        java.util.UUID.fromString(event.getIdentifier()),
                        event.getAggregateIdentifier(),
                        event.getTimestamp(),
                        (String) event.getMetaData().get("correlationId"),
                        (String) event.getMetaData().get("causationId"));
        ContractEvent contract = publication.contractFor(event.getPayload(), envelope);
        if (contract != null) {
            String trace = (String) event.getMetaData().get("traceparent");
            sent.add(producer.send(format.write(publication.topic(), contract, envelope, trace)));
        }
    }

    private static void awaitAll(List<Future<RecordMetadata>> sent) {
        try {
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not acknowledge: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the broker.", e);
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
                relaying.join(TimeUnit.SECONDS.toMillis(10));
                relaying.interrupt();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        producer.close(java.time.Duration.ofSeconds(5));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

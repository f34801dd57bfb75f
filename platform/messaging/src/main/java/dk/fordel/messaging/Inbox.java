package dk.fordel.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.UUID;

/**
 * Kafka to policy, once. The event's id is stored in the transaction of its effect, so a second
 * delivery has none. A fact that a policy refuses is parked with the reason; later facts of the
 * same key wait behind it; others go on. When the database is away the fact is not parked but
 * delivered again.
 */
final class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    /** How often two effects may meet on the same aggregate before we take it for a fault. */
    private static final int ATTEMPTS = 20;

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final WireFormat format;
    private final ParkedMessages parked;
    private final ObservationRegistry observations;
    private final Counter handled;
    private final Counter duplicates;

    Inbox(
            JdbcClient sql,
            TransactionOperations transaction,
            WireFormat format,
            ParkedMessages parked,
            ObservationRegistry observations,
            MeterRegistry metrics) {
        this.sql = sql;
        this.transaction = transaction;
        this.format = format;
        this.parked = parked;
        this.observations = observations;
        this.handled = metrics.counter("fordel.inbox.handled");
        this.duplicates = metrics.counter("fordel.inbox.duplicates");
    }

    /**
     * Takes a batch in its order. Whatever is thrown from here means that the batch is delivered
     * again from that record.
     */
    void receive(List<ConsumerRecord<String, byte[]>> records, Subscription subscription) {
        records.forEach(record -> receive(record, subscription));
    }

    private void receive(ConsumerRecord<String, byte[]> record, Subscription subscription) {
        WireFormat.Incoming message;
        try {
            message = format.open(record);
        } catch (RuntimeException e) {
            parked.park(record, "unreadable", "It is not a CloudEvent of ours: " + e.getMessage());
            return;
        }
        Subscription.Handler<?> handler = subscription.handlerOf(message.type());
        if (handler == null) {
            return;
        }
        try {
            traced(record, () -> inContext(message, () -> effect(record, message, handler)));
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn(
                    "Parked {} {}: {}", message.type(), message.envelope().eventId(), e.toString());
            parked.park(record, message.type(), reason(e));
        }
    }

    /** Goes on with the trace that the record's {@code traceparent} header names. */
    private void traced(ConsumerRecord<String, byte[]> record, Runnable effect) {
        ReceiverContext<ConsumerRecord<String, byte[]>> context =
                new ReceiverContext<>((carrier, name) -> {
                    Header header = carrier.headers().lastHeader(name);
                    return header == null ? null : new String(header.value(), US_ASCII);
                });
        context.setCarrier(record);
        Observation.createNotStarted("fordel.inbox", () -> context, observations).observe(effect);
    }

    private void effect(
            ConsumerRecord<String, byte[]> record,
            WireFormat.Incoming message,
            Subscription.Handler<?> handler) {
        withRetry(() ->
                transaction.executeWithoutResult(status -> {
                    if (parked.waitsBehindAnother(record, message)) {
                        return;
                    }
                    once(record.topic(), message, handler);
                }));
    }

    /** Runs the policy unless the event has had its effect; joins the running transaction. */
    void once(String topic, WireFormat.Incoming message, Subscription.Handler<?> handler) {
        if (isNew(message.envelope().eventId(), topic, message.type())) {
            handler.handle(message, format);
            handled.increment();
        } else {
            duplicates.increment();
        }
    }

    private boolean isNew(UUID eventId, String topic, String type) {
        return sql.sql(
                                "insert into inbox (event_id, topic, type) values (:id, :topic, :type) on conflict do nothing")
                        .param("id", eventId)
                        .param("topic", topic)
                        .param("type", type)
                        .update()
                == 1;
    }

    static void withRetry(Runnable effect) {
        for (int attempt = 1; ; attempt++) {
            try {
                effect.run();
                return;
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    static void inContext(WireFormat.Incoming message, Runnable effect) {
        String correlation = message.envelope().correlationId();
        try (var ignored =
                        MDC.putCloseable("causationId", message.envelope().eventId().toString());
                var ignoredToo =
                        MDC.putCloseable(
                                "correlationId",
                                correlation == null
                                        ? message.envelope().eventId().toString()
                                        : correlation)) {
            effect.run();
        }
    }

    static String reason(RuntimeException e) {
        return "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
    }
}

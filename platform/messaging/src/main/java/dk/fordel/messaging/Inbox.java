package dk.fordel.messaging;

import dk.fordel.kernel.Actor;
import dk.fordel.races.Races;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Kafka to policy, once. The ids of the events and the offset behind them are stored in the
 * transaction of their effects, so a second delivery has none, and a restored database reads on
 * from where it stood. A few facts share a transaction; when one of them fails, each gets its own.
 * A fact that a policy refuses is parked with the reason; later facts of the same key wait behind
 * it; others go on. When the database is away the fact is not parked but delivered again.
 */
final class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    /** How often two effects may meet on the same aggregate before we take it for a fault. */
    private static final int ATTEMPTS = 20;

    /** Few enough that no reader of this store waits long for the transaction. */
    private static final int TOGETHER = 50;

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final WireFormat format;
    private final ParkedMessages parked;
    private final Offsets offsets;
    private final FactContext context;
    private final Counter handled;
    private final Counter duplicates;

    Inbox(
            JdbcClient sql,
            TransactionOperations transaction,
            WireFormat format,
            ParkedMessages parked,
            Offsets offsets,
            ObservationRegistry observations,
            MeterRegistry metrics,
            Actor service) {
        this.sql = sql;
        this.transaction = transaction;
        this.format = format;
        this.parked = parked;
        this.offsets = offsets;
        this.context = new FactContext(observations, service);
        this.handled = metrics.counter("fordel.inbox.handled");
        this.duplicates = metrics.counter("fordel.inbox.duplicates");
    }

    /** A record and what it says: a fact that is answered, or why it cannot be. */
    private record Arrived(
            ConsumerRecord<String, byte[]> record,
            WireFormat.Incoming message,
            Subscription.Handler<?> handler) {}

    /**
     * Takes a batch in its order. Whatever is thrown from here means that the batch is delivered
     * again.
     */
    void receive(List<ConsumerRecord<String, byte[]>> records, Subscription subscription) {
        for (int from = 0; from < records.size(); from += TOGETHER) {
            receiveSome(
                    records.subList(from, Math.min(from + TOGETHER, records.size())), subscription);
        }
    }

    private void receiveSome(
            List<ConsumerRecord<String, byte[]>> records, Subscription subscription) {
        List<Arrived> facts = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Arrived fact = open(record, subscription);
            if (fact != null) {
                facts.add(fact);
            }
        }
        if (!together(facts, records)) {
            facts.forEach(this::alone);
            offsets.keep(records);
        }
    }

    /** What the record says; null when it is nobody's business here, or parked. */
    private @org.jspecify.annotations.Nullable Arrived open(
            ConsumerRecord<String, byte[]> record, Subscription subscription) {
        WireFormat.Incoming message;
        try {
            message = format.open(record);
        } catch (RuntimeException e) {
            parked.park(record, "unreadable", "It is not a CloudEvent of ours: " + e.getMessage());
            return null;
        }
        Subscription.Handler<?> handler = subscription.handlerOf(message.type());
        if (handler != null) {
            return new Arrived(record, message, handler);
        }
        if (subscription.knowsAnotherVersionOf(message.type())) {
            parked.park(
                    record,
                    message.type(),
                    "This service knows other versions of it, not this one. Start a release that does, then retry.");
        }
        return null;
    }

    /**
     * Gives all of them their effect in one transaction; false when one of them failed, and then
     * nothing has happened.
     */
    private boolean together(List<Arrived> facts, List<ConsumerRecord<String, byte[]>> upTo) {
        try {
            transaction.executeWithoutResult(status -> {
                Set<UUID> fresh = remember(facts);
                if (fresh.size() < facts.size()) {
                    answerThoseThatWaitNoMore(facts, fresh);
                }
                for (Arrived fact : facts) {
                    if (fresh.remove(idOf(fact))) {
                        answer(fact);
                    }
                }
                offsets.keep(upTo);
            });
            return true;
        } catch (Offsets.Moved
                | TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.debug("One of {} facts failed; each gets its own transaction", facts.size(), e);
            return false;
        }
    }

    /** Notes the ids of those that are not known and need not wait; returns what it noted. */
    private Set<UUID> remember(List<Arrived> facts) {
        if (facts.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                sql.sql(
                                """
                                insert into inbox (event_id, topic, type)
                                select event_id, :topic, type
                                from unnest(:ids::uuid[], :types::text[], :keys::text[])
                                         with ordinality as arrived (event_id, type, key, place)
                                where not exists (select from parked_message
                                                  where topic = :topic and key = arrived.key and resolved_at is null)
                                order by place
                                on conflict do nothing
                                returning event_id
                                """)
                        .param("topic", facts.getFirst().record().topic())
                        .param("ids", facts.stream().map(Inbox::idOf).toArray(UUID[]::new))
                        .param(
                                "types",
                                facts.stream()
                                        .map(fact -> fact.message().type())
                                        .toArray(String[]::new))
                        .param(
                                "keys",
                                facts.stream()
                                        .map(fact -> ParkedMessages.keyOf(fact.record()))
                                        .toArray(String[]::new))
                        .query(UUID.class)
                        .list());
    }

    /**
     * Those that are not fresh have had their effect, or a parked fact of their key stands before
     * them; unless that is just being resolved, and then it is their turn.
     */
    private void answerThoseThatWaitNoMore(List<Arrived> facts, Set<UUID> fresh) {
        Set<UUID> known = known(facts);
        Set<UUID> answeredNext = new HashSet<>(fresh);
        for (Arrived fact : facts) {
            if (answeredNext.remove(idOf(fact))) {
                continue; // its first record; another one of the same batch is a duplicate
            }
            if (known.contains(idOf(fact))) {
                duplicates.increment();
            } else if (!parked.waitsBehindAnother(fact.record(), fact.message())) {
                once(fact);
            }
        }
    }

    private Set<UUID> known(List<Arrived> facts) {
        return Set.copyOf(
                sql.sql("select event_id from inbox where event_id = any(:ids)")
                        .param("ids", facts.stream().map(Inbox::idOf).toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private static UUID idOf(Arrived fact) {
        return fact.message().envelope().eventId();
    }

    private void answer(Arrived fact) {
        context.run(
                fact.record(),
                fact.message(),
                () -> {
                    fact.handler().handle(fact.message(), format);
                    handled.increment();
                });
    }

    /** Gives it its effect in a transaction of its own, or parks it. */
    private void alone(Arrived fact) {
        ConsumerRecord<String, byte[]> record = fact.record();
        WireFormat.Incoming message = fact.message();
        try {
            Races.retried(
                    ATTEMPTS,
                    () ->
                            transaction.executeWithoutResult(status -> {
                                if (!parked.waitsBehindAnother(record, message)) {
                                    once(fact);
                                }
                            }));
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

    private void once(Arrived fact) {
        int noted =
                sql.sql(
                                "insert into inbox (event_id, topic, type) values (:id, :topic, :type) on conflict do nothing")
                        .param("id", idOf(fact))
                        .param("topic", fact.record().topic())
                        .param("type", fact.message().type())
                        .update();
        if (noted == 0) {
            duplicates.increment();
        } else {
            answer(fact);
        }
    }

    /** Answers a parked fact unless it has had its effect; joins the running transaction. */
    void once(
            ConsumerRecord<String, byte[]> record,
            WireFormat.Incoming message,
            Subscription.Handler<?> handler) {
        once(new Arrived(record, message, handler));
    }

    static String reason(RuntimeException e) {
        return "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
    }
}

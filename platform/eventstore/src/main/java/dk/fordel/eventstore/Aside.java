package dk.fordel.eventstore;

import dk.fordel.kernel.Unknown;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;

/** What views could not take, and what an operator can do about it. */
final class Aside {

    private static final String NOT_TOLD = "It was not told why.";

    private final EventProcessingConfiguration processing;
    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Discarded discarded;

    Aside(
            EventProcessingConfiguration processing,
            JdbcClient sql,
            TransactionOperations transaction,
            Discarded discarded) {
        this.processing = processing;
        this.sql = sql;
        this.transaction = transaction;
        this.discarded = discarded;
    }

    /** Events, with those that wait behind them. */
    long count(String view) {
        return sql.sql("select count(*) from DeadLetterEntry where processingGroup = :view")
                .param("view", view)
                .query(Long.class)
                .single();
    }

    List<AsideEvent> of(String view) {
        return sql.sql(
                        """
                        select aggregate, event, type, reason, since, waiting from (
                            select distinct on (sequenceIdentifier)
                                   sequenceIdentifier as aggregate, eventIdentifier as event, payloadType as type,
                                   coalesce(causeMessage, :notTold) as reason, enqueuedAt as since,
                                   count(*) over (partition by sequenceIdentifier) - 1 as waiting
                            from DeadLetterEntry where processingGroup = :view
                            order by sequenceIdentifier, sequenceIndex) firsts
                        order by since, aggregate limit 200
                        """)
                .param("view", view)
                .param("notTold", NOT_TOLD)
                .query(AsideEvent.class)
                .list();
    }

    int retry(String view) {
        return (int) of(view).stream().filter(first -> takeAll(view, first.aggregate())).count();
    }

    /** Each in a transaction of its own; false when one of them fails. */
    private boolean takeAll(String view, String aggregate) {
        var queue = queueOf(view);
        var handlers = Handlers.of(view, processing);
        for (DeadLetter<? extends EventMessage<?>> letter : queue.deadLetterSequence(aggregate)) {
            try {
                transaction.executeWithoutResult(status -> {
                    if (lock(view, letter)) {
                        handlers.give(List.of(letter.message()));
                        queue.evict(letter);
                    }
                });
            } catch (RuntimeException e) {
                if (!SetAside.isFor(e)) {
                    throw e;
                }
                queue.requeue(letter, again -> again.withCause(SetAside.because(e)).markTouched());
                return false;
            }
        }
        return true;
    }

    /** Whether it is still there, and nobody else tries it. */
    private boolean lock(String view, DeadLetter<? extends EventMessage<?>> letter) {
        return sql.sql(
                        "select true from DeadLetterEntry where processingGroup = :view and eventIdentifier = :event for update")
                .param("view", view)
                .param("event", letter.message().getIdentifier())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void discard(String view, String aggregate, String reason, String by) {
        var queue = queueOf(view);
        var letters = queue.deadLetterSequence(aggregate).iterator();
        if (!letters.hasNext()) {
            throw new Unknown("event set aside of aggregate", aggregate);
        }
        DeadLetter<? extends EventMessage<?>> first = letters.next();
        @Nullable String refused = first.cause().map(Cause::message).orElse(null);
        transaction.executeWithoutResult(status -> {
            discarded.record(
                    view,
                    first.message().getIdentifier(),
                    refused == null ? NOT_TOLD : refused,
                    reason,
                    by);
            queue.evict(first);
        });
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queueOf(String view) {
        return processing.deadLetterQueue(view).orElseThrow();
    }
}

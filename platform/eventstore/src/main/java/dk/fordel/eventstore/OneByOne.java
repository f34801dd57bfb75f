package dk.fordel.eventstore;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the event that a view cannot take. A view takes events in batches, and what a batch writes
 * travels together; when the database refuses it, nobody knows yet whose fault it is. So the batch
 * comes again, and this time the events are written one by one, each behind a savepoint. The one
 * that is refused now is set aside with its reason, the others have their effect, and the next
 * batch is a batch again.
 */
final class OneByOne implements HandlerEnhancerDefinition, EnqueuePolicy<EventMessage<?>> {

    /** In the batch's resources: whether it is taken one by one. */
    private static final String MODE = "dk.fordel.eventstore.OneByOne";

    private final JdbcOperations jdbc;
    private final ViewRows rows;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    OneByOne(JdbcOperations jdbc, ViewRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Tells each batch of the view how it is taken. */
    MessageHandlerInterceptor<EventMessage<?>> of(String view) {
        return (event, chain) -> {
            event.root().getOrComputeResource(MODE, key -> begin(view, event.root()));
            return chain.proceed();
        };
    }

    private boolean begin(String view, UnitOfWork<?> batch) {
        boolean oneByOne = failed.contains(view);
        batch.onRollback(ended -> {
            if (ended.getExecutionResult() != null
                    && ended.getExecutionResult().isExceptionResult()
                    && SetAside.isFor(ended.getExecutionResult().getExceptionResult())) {
                failed.add(view);
            }
        });
        if (oneByOne) {
            batch.afterCommit(ended -> failed.remove(view));
        }
        return oneByOne;
    }

    private static @Nullable Boolean mode() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getResource(MODE)
                : null;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        if (!handler.hasAnnotation(EventHandler.class)) {
            return handler;
        }
        return new WrappedMessageHandlingMember<>(handler) {
            @Override
            public Object handle(Message<?> message, T target) throws Exception {
                return Boolean.TRUE.equals(mode())
                        ? behindASavepoint(() -> super.handle(message, target))
                        : super.handle(message, target);
            }
        };
    }

    /**
     * Does it, with all that it writes, or nothing of it.
     *
     * @throws Exception what it failed with; the transaction can go on
     */
    <R> R behindASavepoint(Callable<R> event) throws Exception {
        jdbc.execute("savepoint one_event");
        try {
            R result = event.call();
            rows.flush();
            jdbc.execute("set constraints all immediate");
            jdbc.execute("release savepoint one_event");
            return result;
        } catch (Exception e) {
            rows.forget();
            try {
                jdbc.execute("rollback to savepoint one_event");
            } catch (DataAccessException gone) {
                e.addSuppressed(gone);
            }
            throw e;
        }
    }

    /** In a batch, somebody failed: it comes again one by one. One by one, it was this event. */
    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (Boolean.TRUE.equals(mode()) && SetAside.isFor(cause)) {
            return Decisions.enqueue(SetAside.because(cause));
        }
        throw Handlers.unchecked(cause);
    }
}

package dk.fordel.eventstore;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

import java.util.List;

/**
 * The projections of one view, without the processor around them.
 *
 * @param all each gets every event and answers those that it knows
 */
record Handlers(List<EventMessageHandler> all) {

    static Handlers of(String view, EventProcessingConfiguration processing) {
        return new Handlers(
                processing
                        .sequencedDeadLetterProcessor(view)
                        .map(SimpleEventHandlerInvoker.class::cast)
                        .orElseThrow()
                        .eventHandlers());
    }

    /** Gives them the events as one batch; joins the running transaction. */
    void give(List<? extends EventMessage<?>> events) {
        ResultMessage<Object> result =
                new BatchingUnitOfWork<EventMessage<?>>(List.copyOf(events))
                        .executeWithResult(() -> {
                            var event = (EventMessage<?>) CurrentUnitOfWork.get().getMessage();
                            for (EventMessageHandler handler : all) {
                                handler.handle(event);
                            }
                            return null;
                        });
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
    }

    static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException already
                ? already
                : new IllegalStateException(failure);
    }

    /** They empty what they keep. */
    void reset() {
        all.forEach(EventMessageHandler::prepareReset);
    }
}

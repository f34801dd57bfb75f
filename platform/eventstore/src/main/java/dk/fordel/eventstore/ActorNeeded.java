package dk.fordel.eventstore;

import dk.fordel.kernel.Actor;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Nothing is appended that does not say who acted. A request and a fact always say it; whoever
 * sends commands by itself and forgets to is a fault in the program. What was stored before this
 * was so stays as it is.
 */
final class ActorNeeded implements MessageDispatchInterceptor<EventMessage<?>> {

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
            List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            if (!event.getMetaData().containsKey(Actor.ACCOUNT)) {
                throw new IllegalStateException(
                        "Nobody is said to have caused %s, so it is not stored. Begin a CommandOrigin on the thread that sends the command."
                                .formatted(event.getPayloadType().getSimpleName()));
            }
            return event;
        };
    }
}

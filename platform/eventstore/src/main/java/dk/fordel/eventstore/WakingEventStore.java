package dk.fordel.eventstore;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

import java.util.List;

/** Axon's event store, which wakes the views when the events can be seen and not before. */
final class WakingEventStore extends EmbeddedEventStore {

    WakingEventStore(EmbeddedEventStore.Builder builder) {
        super(builder);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        AfterCommit.run(() -> super.afterCommit(events));
    }
}

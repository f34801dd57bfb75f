package dk.fordel.eventstore;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

import java.util.List;

/**
 * Axon's event store, with two differences: the views are woken by the {@link AppendNotifier}, when
 * the events can be seen and not before, also by other JVMs; and an aggregate is loaded in one
 * round trip, its snapshot and the events after it together.
 */
final class WakingEventStore extends EmbeddedEventStore {

    private final PostgresEventStorageEngine engine;

    WakingEventStore(EmbeddedEventStore.Builder builder, PostgresEventStorageEngine engine) {
        super(builder.storageEngine(engine));
        this.engine = engine;
    }

    /** There may be something new for the views. */
    void wakeViews() {
        super.afterCommit(List.of());
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        // the notifier rings when the database transaction is over, which may be later than this
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return DomainEventStream.concat(
                engine.readSnapshotAndEvents(aggregateIdentifier),
                DomainEventStream.of(stagedDomainEventMessages(aggregateIdentifier)));
    }
}

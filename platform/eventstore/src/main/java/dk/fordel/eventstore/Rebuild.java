package dk.fordel.eventstore;

import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.kernel.Refusal;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One view, built anew beside the one that is read, and put in its place when it is whole. It is
 * written into temporary tables of one database session ({@link ViewTables}), in transactions that
 * may write nothing else, while the old view is read and goes on. Then, in one transaction, the new
 * rows replace the old ones and the view's position becomes the rebuild's. A process that is killed
 * in between leaves the old view as it was.
 */
final class Rebuild {

    private final String view;
    private final Platform platform;
    private final Handlers handlers;
    private final ViewTables tables;
    private final Map<String, Refused> refused = new LinkedHashMap<>();
    private final List<DomainEventMessage<?>> behindTheRefused = new java.util.ArrayList<>();
    private long position = -1;
    private long batches;

    /**
     * What a rebuild works with; all of it on the connection of this thread.
     *
     * @param writing for temporary tables only: {@code read only} is what PostgreSQL calls it
     */
    record Platform(
            PostgresEventStorageEngine engine,
            JdbcOperations jdbc,
            TransactionOperations transaction,
            TransactionOperations writing,
            TokenStore tokens,
            OneByOne oneByOne,
            Discarded discarded) {}

    private record Refused(Placed placed, SetAside why) {}

    Rebuild(String view, Platform platform, Handlers handlers) {
        this.view = view;
        this.platform = platform;
        this.handlers = handlers;
        this.tables =
                ViewTables.beside(
                        platform.jdbc(),
                        work -> platform.transaction().executeWithoutResult(status -> work.run()),
                        handlers::reset);
        if (tables.names().isEmpty()) {
            throw new OldViewStays(view, "No reset handler says what it keeps.");
        }
    }

    /** The view stays as it was, and why. */
    static final class OldViewStays extends Refusal {
        OldViewStays(String view, String why) {
            super(
                    "views",
                    "The view %s was not rebuilt and stays as it was. %s".formatted(view, why));
        }
    }

    /** Reads on until nothing is left. */
    void catchUp() {
        List<Placed> events;
        do {
            events = next();
            batches++;
            if (Long.bitCount(batches) == 1) {
                tables.analyze();
            }
        } while (!events.isEmpty());
    }

    private List<Placed> next() {
        try {
            return read(this::together);
        } catch (RuntimeException e) {
            if (!SetAside.isFor(e)) {
                throw e;
            }
            return read(this::oneByOne);
        }
    }

    private List<Placed> read(Consumer<List<Placed>> way) {
        List<Placed> read =
                platform.writing()
                        .execute(status -> {
                            List<Placed> events =
                                    platform.engine()
                                            .after(position, ViewsConfiguration.VIEW_BATCH_SIZE);
                            way.accept(events);
                            return events;
                        });
        if (read == null || read.isEmpty()) {
            return List.of();
        }
        position = read.getLast().position();
        return read;
    }

    private void together(List<Placed> events) {
        List<DomainEventMessage<?>> messages =
                events.stream()
                        .<DomainEventMessage<?>>map(Placed::event)
                        .filter(event -> !refused.containsKey(event.getAggregateIdentifier()))
                        .toList();
        if (!messages.isEmpty()) {
            handlers.give(messages);
        }
        rememberThoseBehind(events);
    }

    /** Only when the batch has had its effect: a batch that failed comes again. */
    private void rememberThoseBehind(List<Placed> events) {
        for (Placed placed : events) {
            Refused first = refused.get(placed.event().getAggregateIdentifier());
            if (first != null && first.placed().position() < placed.position()) {
                behindTheRefused.add(placed.event());
            }
        }
    }

    private void oneByOne(List<Placed> events) {
        for (Placed placed : events) {
            String aggregate = placed.event().getAggregateIdentifier();
            if (!refused.containsKey(aggregate)) {
                try {
                    platform.oneByOne()
                            .behindASavepoint(() -> {
                                handlers.give(List.of(placed.event()));
                                return true;
                            });
                } catch (Exception e) {
                    refuse(placed, e);
                }
            }
        }
        rememberThoseBehind(events);
    }

    private void refuse(Placed placed, Exception e) {
        if (!SetAside.isFor(e)) {
            throw Handlers.unchecked(e);
        }
        if (!platform.discarded().has(view, placed.event().getIdentifier())) {
            refused.put(
                    placed.event().getAggregateIdentifier(),
                    new Refused(placed, SetAside.because(e)));
        }
    }

    /**
     * Puts the new view in the place of the old one.
     *
     * @throws OldViewStays when it would show less than the old one
     */
    void takeThePlace(
            StreamingEventProcessor processor, SequencedDeadLetterQueue<EventMessage<?>> queue) {
        processor.shutDown();
        try {
            catchUp();
            platform.transaction().executeWithoutResult(status -> swap(queue));
        } finally {
            processor.start();
        }
    }

    private void swap(SequencedDeadLetterQueue<EventMessage<?>> queue) {
        TrackingToken old = platform.tokens().fetchToken(view, 0); // ours from here on
        assertNothingIsLost(old == null ? -1 : old.position().orElse(-1));
        tables.replaceTheOldRows();
        platform.jdbc().update("delete from DeadLetterEntry where processingGroup = ?", view);
        refused.forEach((aggregate, first) ->
                queue.enqueue(
                        aggregate,
                        new GenericDeadLetter<>(aggregate, first.placed().event(), first.why())));
        behindTheRefused.forEach(event ->
                queue.enqueue(
                        event.getAggregateIdentifier(),
                        new GenericDeadLetter<>(event.getAggregateIdentifier(), event)));
        if (position >= 0) {
            platform.tokens().storeToken(new GlobalSequenceTrackingToken(position), view, 0);
        }
    }

    /** What the old view could not take either, or has not come to, is no loss. */
    private void assertNothingIsLost(long oldPosition) {
        Set<String> setAside =
                Set.copyOf(
                        platform.jdbc()
                                .queryForList(
                                        "select distinct sequenceIdentifier from DeadLetterEntry where processingGroup = ?",
                                        String.class,
                                        view));
        @Nullable Refused lost =
                refused.values().stream()
                        .filter(first ->
                                first.placed().position() <= oldPosition
                                        && !setAside.contains(
                                                first.placed().event().getAggregateIdentifier()))
                        .findFirst()
                        .orElse(null);
        if (lost != null) {
            DomainEventMessage<?> event = lost.placed().event();
            throw new OldViewStays(
                    view,
                    "Event %s (%s, aggregate %s), which it shows, could not be taken again. %s"
                            .formatted(
                                    event.getIdentifier(),
                                    event.getPayloadType().getSimpleName(),
                                    event.getAggregateIdentifier(),
                                    lost.why().getMessage()));
        }
    }
}

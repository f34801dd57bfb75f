package dk.fordel.eventstore;

import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.Unknown;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The views of this service: where each stands in the store, what it could not take, and how to
 * build it anew. A view is only a shape of the store; it can be thrown away and rebuilt at any
 * time.
 */
public final class Views {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(Views.class);

    private final EventProcessingConfiguration processing;
    private final PostgresEventStorageEngine engine;
    private final JdbcClient sql;
    private final Rebuilds rebuilds;
    private final Aside aside;
    private final Clock clock;

    Views(
            EventProcessingConfiguration processing,
            PostgresEventStorageEngine engine,
            JdbcClient sql,
            Rebuilds rebuilds,
            Aside aside,
            Clock clock) {
        this.processing = processing;
        this.engine = engine;
        this.sql = sql;
        this.rebuilds = rebuilds;
        this.aside = aside;
        this.clock = clock;
    }

    /**
     * One view.
     *
     * @param name its processing group
     * @param position index of the last event that it has seen; -1 before the first
     * @param behind how many indexes lie between it and the end of the store
     * @param setAside how many events it could not take, with those that wait behind them
     * @param rebuilding whether it is being built anew; until that is done the old one is read
     * @param notRebuilt why the last rebuild left the old view in its place; null when it did not
     */
    public record View(
            String name,
            long position,
            long behind,
            long setAside,
            boolean rebuilding,
            @Nullable String notRebuilt) {}

    /** All views, by name. */
    public List<View> all() {
        long end = end();
        return names().stream().map(name -> view(name, end)).toList();
    }

    private List<String> names() {
        return processing.eventProcessors().keySet().stream().sorted().toList();
    }

    private View view(String name, long end) {
        var segments = processor(name).processingStatus().values();
        long position =
                segments.stream()
                        .map(EventTrackerStatus::getCurrentPosition)
                        .mapToLong(at -> at.orElse(-1))
                        .min()
                        .orElse(-1);
        return new View(
                name,
                position,
                Math.max(0, end - position),
                aside.count(name),
                rebuilds.isUnderWay(name),
                rebuilds.refusal(name).orElse(null));
    }

    /** Index of the last event whose order is settled; -1 before the first. */
    public long end() {
        return engine.lastSettled();
    }

    /**
     * Since when the first event after a position waits, in seconds; 0 when there is none. An event
     * that is not settled yet counts too.
     */
    public double secondsWaitingAfter(long position) {
        return sql.sql(
                        """
                        select recorded_at from domain_event where global_index > :position
                        order by global_index limit 1
                        """)
                .param("position", position)
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> Duration.between(at.toInstant(), clock.instant()).toMillis() / 1e3)
                .map(seconds -> Math.max(0, seconds))
                .orElse(0.0);
    }

    /** How long the view has not come to the next event, in seconds; 0 when another keeps it. */
    public double secondsBehind(View view) {
        return view.behind() == 0 || processor(view.name()).processingStatus().isEmpty()
                ? 0
                : secondsWaitingAfter(view.position());
    }

    /** How far the slowest view is; empty when the service has no views. */
    public OptionalLong slowest() {
        return all().stream().mapToLong(View::position).min();
    }

    /**
     * Builds the view anew from the first event on, beside the one that is read; waits until it has
     * taken its place.
     *
     * @throws Unknown when there is no such view
     * @throws NotAtWork when another instance keeps it
     * @throws Refusal when it would show less than the old one, which stays
     */
    public void rebuild(String name) {
        await(begin(name));
    }

    /**
     * As {@link #rebuild(String)}, but does not wait longer than this; tells whether it is done.
     */
    public boolean rebuild(String name, Duration patience) {
        CompletableFuture<Void> rebuild = begin(name);
        boolean done =
                rebuild.copy()
                        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                        .handle((nothing, failure) -> rebuild.isDone())
                        .join();
        if (done) {
            await(rebuild);
        }
        return done;
    }

    private CompletableFuture<Void> begin(String name) {
        StreamingEventProcessor processor = processor(name);
        awaitWork(name, processor);
        return rebuilds.begin(name, processor);
    }

    private static void await(CompletableFuture<Void> rebuild) {
        try {
            rebuild.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    /**
     * Builds all views anew when the store was set back under the service that ran before (until it
     * noticed, it may have given them events that are gone), or when a migration asks for it by a
     * row in {@code set_back}, because its release keeps other rows. Whoever is killed meanwhile
     * begins again at the next start.
     */
    public void rebuildAfterSetBack() {
        long noticed = sql.sql("select count(*) from set_back").query(Long.class).single();
        if (noticed == 0) {
            return;
        }
        log.warn(
                "All views are rebuilt: the event store was set back under the running service, or this release keeps other rows.");
        boolean all = true;
        for (String name : names()) {
            try {
                rebuild(name);
            } catch (Refusal e) {
                all = false;
                log.warn("At the next start it is tried again. {}", e.getMessage());
            }
        }
        if (all) {
            sql.sql("delete from set_back").update();
        }
    }

    /**
     * @throws NotAtWork when the processor does not get its place, since another instance has it
     */
    private static void awaitWork(String name, StreamingEventProcessor processor) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (processor.processingStatus().isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new NotAtWork(name);
            }
            LockSupport.parkNanos(PATIENCE.toNanos() / 1_000);
        }
    }

    /** The view is kept by another instance of the service. */
    public static final class NotAtWork extends Refusal {
        NotAtWork(String name) {
            super(
                    "views",
                    "The view %s is not kept by this instance of the service. Ask the one that does, or try again when it has started."
                            .formatted(name));
        }
    }

    /**
     * What the view could not take, the oldest first; at most 200 aggregates.
     *
     * @throws Unknown when there is no such view
     */
    public List<AsideEvent> setAsideOf(String name) {
        processor(name);
        return aside.of(name);
    }

    /**
     * Gives the view once more what it could not take; of each aggregate in its order, until one
     * fails again.
     *
     * @return of how many aggregates nothing is set aside any more
     * @throws Unknown when there is no such view
     */
    public int retry(String name) {
        processor(name);
        return aside.retry(name);
    }

    /**
     * Gives up, for this view, the event that stands first of those that were set aside of an
     * aggregate; it stays in the store. Those that wait behind it can be retried then.
     *
     * @param reason is kept with the event's id, and by whom
     * @throws Unknown when there is no such view, or nothing of the aggregate was set aside
     */
    public void discard(String name, String aggregate, String reason, String by) {
        processor(name);
        aside.discard(name, aggregate, reason, by);
    }

    private StreamingEventProcessor processor(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new Unknown("view", name));
    }
}

package dk.fordel.eventstore;

import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.Unknown;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
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

    Views(
            EventProcessingConfiguration processing,
            PostgresEventStorageEngine engine,
            JdbcClient sql) {
        this.processing = processing;
        this.engine = engine;
        this.sql = sql;
    }

    /**
     * One view.
     *
     * @param name its processing group
     * @param position index of the last event that it has seen; -1 before the first
     * @param behind how many indexes lie between it and the end of the store
     * @param setAside how many events it could not take, with those that wait behind them
     * @param rebuilding whether it is reading history again
     */
    public record View(
            String name, long position, long behind, long setAside, boolean rebuilding) {}

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
        boolean rebuilding =
                position < end && segments.stream().anyMatch(EventTrackerStatus::isReplaying);
        return new View(name, position, Math.max(0, end - position), setAside(name), rebuilding);
    }

    private long setAside(String name) {
        return sql.sql("select count(*) from DeadLetterEntry where processingGroup = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    /** Index of the last event whose order is settled; -1 before the first. */
    public long end() {
        return engine.lastSettled();
    }

    /** How far the slowest view is; empty when the service has no views. */
    public OptionalLong slowest() {
        return all().stream().mapToLong(View::position).min();
    }

    /**
     * Empties the view and builds it anew from the first event on. Commands go on meanwhile. What
     * was set aside is forgotten, since it will come again (the third fix of decision 0002).
     *
     * @throws Unknown when there is no such view
     * @throws NotAtWork when another instance keeps it
     */
    public void rebuild(String name) {
        StreamingEventProcessor processor = processor(name);
        awaitWork(name, processor);
        processor.shutDown();
        processing.deadLetterQueue(name).ifPresent(queue -> queue.clear());
        processor.resetTokens();
        processor.start();
    }

    /**
     * Builds all views anew when the store was set back under the service that ran before (until it
     * noticed, it may have given them events that are gone), or when a migration asks for it by a
     * row in {@code set_back}, because its release keeps other rows.
     */
    public void rebuildAfterSetBack() {
        long noticed = sql.sql("select count(*) from set_back").query(Long.class).single();
        if (noticed == 0) {
            return;
        }
        log.warn(
                "All views are rebuilt: the event store was set back under the running service, or this release keeps other rows.");
        try {
            names().forEach(this::rebuild);
            sql.sql("delete from set_back").update();
        } catch (NotAtWork e) {
            log.warn("At the next start all views are rebuilt again. {}", e.getMessage());
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
     * Gives the view once more what it could not take, oldest first, until one fails again.
     *
     * @return how many sequences of events were taken now
     * @throws Unknown when there is no such view
     */
    public int retry(String name) {
        processor(name);
        int taken = 0;
        while (processing
                .sequencedDeadLetterProcessor(name)
                .map(letters -> letters.processAny())
                .orElse(false)) {
            taken++;
        }
        return taken;
    }

    private StreamingEventProcessor processor(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new Unknown("view", name));
    }
}

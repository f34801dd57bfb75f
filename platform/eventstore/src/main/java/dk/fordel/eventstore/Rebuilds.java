package dk.fordel.eventstore;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/**
 * The rebuilds of this instance, one after the other, each in a database session of its own: what
 * it writes there nobody else sees.
 */
final class Rebuilds implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);

    private final EventProcessingConfiguration processing;
    private final DataSource source;
    private final AppendNotifier.Connector connector;
    private final Rebuild.Platform platform;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("rebuild").factory());
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    Rebuilds(
            EventProcessingConfiguration processing,
            DataSource source,
            AppendNotifier.Connector connector,
            Rebuild.Platform platform) {
        this.processing = processing;
        this.source = source;
        this.connector = connector;
        this.platform = platform;
    }

    /** Begins with it, or names the one that is under way. */
    CompletableFuture<Void> begin(String view, StreamingEventProcessor processor) {
        return last.compute(
                view,
                (name, before) ->
                        before != null && !before.isDone()
                                ? before
                                : CompletableFuture.runAsync(
                                        () -> rebuild(name, processor), worker));
    }

    boolean isUnderWay(String view) {
        CompletableFuture<Void> rebuild = last.get(view);
        return rebuild != null && !rebuild.isDone();
    }

    /** Why the last rebuild left the old view in its place, if it did. */
    Optional<String> refusal(String view) {
        CompletableFuture<Void> rebuild = last.get(view);
        return rebuild == null || !rebuild.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.ofNullable(rebuild.exceptionNow().getMessage());
    }

    private void rebuild(String view, StreamingEventProcessor processor) {
        try (Connection session = session()) {
            TransactionSynchronizationManager.bindResource(source, new ConnectionHolder(session));
            try {
                var rebuild = new Rebuild(view, platform, Handlers.of(view, processing));
                rebuild.catchUp();
                rebuild.takeThePlace(processor, queueOf(view));
                log.info("The view {} was rebuilt.", view);
            } finally {
                TransactionSynchronizationManager.unbindResource(source);
            }
        } catch (Rebuild.OldViewStays e) {
            log.warn(e.getMessage());
            throw e;
        } catch (SQLException | RuntimeException e) {
            log.warn("The view {} was not rebuilt and stays as it was: {}", view, e.toString());
            throw new Rebuild.OldViewStays(view, SetAside.wordsFor(e));
        }
    }

    private Connection session() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "fordel rebuild");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        return connector.open(properties);
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queueOf(String view) {
        return processing.deadLetterQueue(view).orElseThrow();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

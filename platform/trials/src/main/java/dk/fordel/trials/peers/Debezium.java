package dk.fordel.trials.peers;

import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.format.Json;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Debezium's embedded engine, which reads PostgreSQL's write-ahead log: one table, from now on,
 * each batch of changes as JSON. The server must run with {@code wal_level=logical}.
 */
public final class Debezium implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final DebeziumEngine<ChangeEvent<String, String>> engine;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    private Debezium(DebeziumEngine<ChangeEvent<String, String>> engine) {
        this.engine = engine;
    }

    /**
     * Follows a table; returns when it does.
     *
     * @param adminUrl JDBC URL of a superuser
     * @param database whose table
     * @param table its name
     * @param batch is given the values of a batch, each the JSON of a change; when it returns, the
     *     batch counts as handled
     */
    public static Debezium follow(
            String adminUrl, String database, String table, Consumer<List<String>> batch) {
        URI server = URI.create(adminUrl.substring("jdbc:".length()));
        var properties = new Properties();
        properties.setProperty("name", "trials");
        properties.setProperty(
                "connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        properties.setProperty(
                "offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
        properties.setProperty("topic.prefix", "trials");
        properties.setProperty("database.hostname", server.getHost());
        properties.setProperty("database.port", Integer.toString(server.getPort()));
        properties.setProperty("database.user", "postgres");
        properties.setProperty("database.password", "not-asked-for");
        properties.setProperty("database.dbname", database);
        properties.setProperty("plugin.name", "pgoutput");
        properties.setProperty("slot.name", "trials_" + database);
        properties.setProperty("slot.drop.on.stop", "true");
        properties.setProperty("publication.name", "trials_" + database);
        properties.setProperty("publication.autocreate.mode", "filtered");
        properties.setProperty("table.include.list", "public." + table);
        properties.setProperty("snapshot.mode", "no_data");
        properties.setProperty("poll.interval.ms", "1"); // the default of 500 would be unfair
        properties.setProperty("key.converter.schemas.enable", "false");
        properties.setProperty("value.converter.schemas.enable", "false");
        var follows = new CountDownLatch(1);
        DebeziumEngine<ChangeEvent<String, String>> engine =
                DebeziumEngine.create(Json.class)
                        .using(properties)
                        .using(
                                new DebeziumEngine.ConnectorCallback() {
                                    @Override
                                    public void pollingStarted() {
                                        follows.countDown();
                                    }
                                })
                        .notifying((changes, committer) -> {
                            batch.accept(
                                    changes.stream()
                                            .map(ChangeEvent::value)
                                            .filter(java.util.Objects::nonNull)
                                            .toList());
                            for (var change : changes) {
                                committer.markProcessed(change);
                            }
                            committer.markBatchFinished();
                        })
                        .build();
        var started = new Debezium(engine);
        started.thread.execute(engine);
        try {
            if (!follows.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Debezium does not follow " + table + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return started;
    }

    @Override
    public void close() throws IOException {
        engine.close();
        thread.close();
    }
}

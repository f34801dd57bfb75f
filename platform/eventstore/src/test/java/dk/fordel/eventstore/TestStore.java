package dk.fordel.eventstore;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.zaxxer.hikari.HikariDataSource;

import dk.fordel.servers.PostgresServer;
import dk.fordel.servers.ServiceDatabase;
import dk.fordel.servers.ServiceDatabases;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** An event store in a database of its own, without a service around it. */
public record TestStore(
        ServiceDatabase database,
        HikariDataSource source,
        JdbcClient sql,
        TransactionTemplate transaction,
        AppendNotifier notifier,
        CountDownLatch setBack,
        PostgresEventStorageEngine engine)
        implements AutoCloseable {

    @JsonTypeName("noted.v1")
    public record Noted(String what) {}

    public static TestStore on(PostgresServer server, String name) {
        ServiceDatabase database = ServiceDatabases.ensure(server.adminUrl(), name, "o", "a");
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/migration/eventstore")
                .placeholders(Map.of("app", database.user()))
                .load()
                .migrate();
        return reopen(database);
    }

    /** As another JVM would. */
    public static TestStore reopen(ServiceDatabase database) {
        var source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMaximumPoolSize(20);
        var sql = JdbcClient.create(source);
        var setBack = new CountDownLatch(1);
        var notifier =
                new AppendNotifier(
                        properties -> {
                            properties.setProperty("user", database.user());
                            properties.setProperty("password", database.password());
                            return DriverManager.getConnection(database.url(), properties);
                        },
                        setBack::countDown);
        var serializer =
                new StableNamesSerializer(new StoredNames(List.of("dk.fordel.eventstore")));
        return new TestStore(
                database,
                source,
                sql,
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                notifier,
                setBack,
                PostgresEventStorageEngine.create(
                        new JdbcTemplate(source),
                        notifier,
                        builder ->
                                builder.eventSerializer(serializer)
                                        .snapshotSerializer(serializer)));
    }

    public void append(String aggregate, long sequence) {
        append(aggregate, sequence, aggregate);
    }

    public void append(String aggregate, long sequence, String what) {
        engine.appendEvents(List.of(event(aggregate, sequence, what)));
    }

    /** Appends the first events of a stream with one call. */
    public void appendTogether(String aggregate, int events) {
        engine.appendEvents(
                IntStream.range(0, events).mapToObj(n -> event(aggregate, n, aggregate)).toList());
    }

    private static DomainEventMessage<?> event(String aggregate, long sequence, String what) {
        return new GenericDomainEventMessage<>(
                "Note",
                aggregate,
                sequence,
                new Noted(what),
                Map.of(),
                UUID.randomUUID().toString(),
                Instant.now());
    }

    /** The events in their order, as followers read them. */
    public OrderedEvents events() {
        return engine;
    }

    /** Stores an event as another release would: as it is given, readable or not. */
    public UUID appendStored(String aggregate, String type, String payload) {
        UUID id = UUID.randomUUID();
        sql.sql(
                        """
                        insert into domain_event (aggregate_type, aggregate_id, sequence_number, event_id, payload_type, payload,
                                                  metadata, recorded_at)
                        values ('Note', :aggregate, 0, :id, :type, :payload, '{}', now())
                        """)
                .param("aggregate", aggregate)
                .param("id", id)
                .param("type", type)
                .param("payload", payload)
                .update();
        return id;
    }

    /** All that can be read after a position, as {@code aggregate#sequence}. */
    List<String> namesAfter(long position) {
        try (var events = engine.readEvents(new GlobalSequenceTrackingToken(position), false)) {
            return events.map(event -> name((DomainEventMessage<?>) event)).toList();
        }
    }

    public static String name(DomainEventMessage<?> event) {
        return event.getAggregateIdentifier() + "#" + event.getSequenceNumber();
    }

    @Override
    public void close() {
        if (notifier.isRunning()) {
            notifier.stop();
        }
        source.close();
    }
}

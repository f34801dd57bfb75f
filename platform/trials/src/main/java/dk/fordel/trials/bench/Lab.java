package dk.fordel.trials.bench;

import dk.fordel.servers.KafkaServer;
import dk.fordel.servers.PostgresServer;
import dk.fordel.servers.ServiceDatabase;
import dk.fordel.servers.ServiceDatabases;
import dk.fordel.trials.subject.TallyCounted;
import dk.fordel.trials.subject.TallyStore;
import dk.fordel.trials.subject.giver.GiverApplication;
import dk.fordel.trials.subject.taker.TakerApplication;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * One PostgreSQL server, and a broker when somebody needs it, on which services under test start.
 * Who starts one closes it.
 */
final class Lab implements AutoCloseable {

    /** Helps the peers that insert row by row; ours sends several rows in one statement. */
    private static final String REWRITE_INSERTS =
            "--spring.datasource.hikari.data-source-properties.reWriteBatchedInserts=true";

    private static final String PASSWORD = UUID.randomUUID().toString();

    /**
     * Logical, so that Debezium can follow; buffers as PostgreSQL's manual advises for a server of
     * its own. It is the same for all who are compared.
     */
    private final PostgresServer postgres =
            PostgresServer.temporary(
                    Map.of("wal_level", "logical", "shared_buffers", aQuarterOfMemory()));

    private @Nullable KafkaServer kafka;

    private static String aQuarterOfMemory() {
        var machine =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return machine.getTotalMemorySize() / 4 / 1024 / 1024 + "MB";
    }

    /** An aggregate and its store in a database of their own, with nothing around them. */
    Subject store(String name) {
        return start(name, List.of(REWRITE_INSERTS), TallyStore::start);
    }

    /** The whole giver in a database of its own: HTTP, view and relay. */
    Subject giver(String name) {
        return giver(name, TallyCounted.TOPIC);
    }

    /** The giver on a topic that no other store has been sent to, so that its relay goes on. */
    Subject giver(String name, String topic) {
        return start(name, service(topic), GiverApplication::start);
    }

    /** The whole taker in a database and a consumer group of its own: inbox, commands, view. */
    Subject taker(String name, String topic) {
        List<String> arguments = new ArrayList<>(service(topic));
        arguments.add("--spring.application.name=trials-" + name);
        return start(name, arguments, TakerApplication::start);
    }

    private List<String> service(String topic) {
        return List.of(
                "--FORDEL_KAFKA=" + brokers(),
                "--FORDEL_TRIALS_SECRET=" + UUID.randomUUID(),
                "--fordel.trials.topic=" + topic,
                "--server.address=127.0.0.1",
                "--server.port=0");
    }

    /** Where the broker listens. */
    String brokers() {
        return kafka().bootstrapServers();
    }

    private KafkaServer kafka() {
        KafkaServer running = kafka == null ? KafkaServer.temporary() : kafka;
        kafka = running;
        return running;
    }

    private Subject start(
            String name,
            List<String> more,
            Function<String[], ConfigurableApplicationContext> application) {
        ServiceDatabase database =
                ServiceDatabases.ensure(postgres.adminUrl(), name, PASSWORD, PASSWORD);
        List<String> arguments = new ArrayList<>(more);
        database.migrationEnvironment()
                .forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.add("--spring.main.banner-mode=off");
        arguments.add("--logging.level.root=warn");
        return new Subject(database, application.apply(arguments.toArray(String[]::new)));
    }

    /** JDBC URL of the superuser. */
    String adminUrl() {
        return postgres.adminUrl();
    }

    /** Writes all to disk now, so that PostgreSQL does not do it while something is measured. */
    void checkpoint() throws SQLException {
        try (var admin = DriverManager.getConnection(postgres.adminUrl());
                var statement = admin.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    @Override
    public void close() {
        if (kafka != null) {
            kafka.close();
        }
        postgres.close();
    }
}

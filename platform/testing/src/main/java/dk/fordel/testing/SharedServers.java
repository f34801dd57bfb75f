package dk.fordel.testing;

import dk.fordel.servers.KafkaServer;
import dk.fordel.servers.PostgresServer;
import dk.fordel.servers.ServiceDatabase;
import dk.fordel.servers.ServiceDatabases;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL and one Kafka for all tests of a JVM: containers when a container engine answers,
 * the launcher's own embedded servers otherwise. Started when first asked for, stopped with the
 * JVM.
 */
public final class SharedServers {

    private static final String PASSWORD = "test-only";
    private static final AtomicInteger databases = new AtomicInteger();

    private SharedServers() {}

    private record Running(String adminUrl, String kafka) {}

    private static final class Holder {
        static final Running SERVERS = engineAnswers() ? containers() : embedded();
    }

    private static boolean engineAnswers() {
        boolean worthAsking =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"));
        return worthAsking && DockerClientFactory.instance().isDockerAvailable();
    }

    private static Running embedded() {
        PostgresServer postgres = PostgresServer.temporary();
        KafkaServer kafka = KafkaServer.temporary();
        SpringApplication.getShutdownHandlers() // after all contexts are closed
                .add(() -> {
                    kafka.close();
                    postgres.close();
                });
        return new Running(postgres.adminUrl(), kafka.bootstrapServers());
    }

    private static Running containers() {
        var postgres = new PostgreSQLContainer("postgres:18");
        var kafka = new KafkaContainer("apache/kafka:4.2.2");
        postgres.start();
        kafka.start();
        String url =
                "%s&user=%s&password=%s"
                        .formatted(
                                postgres.getJdbcUrl().contains("?")
                                        ? postgres.getJdbcUrl()
                                        : postgres.getJdbcUrl() + "?",
                                postgres.getUsername(),
                                postgres.getPassword());
        return new Running(url, kafka.getBootstrapServers());
    }

    /** Where Kafka listens. */
    public static String kafka() {
        return Holder.SERVERS.kafka();
    }

    /** A new, empty database with its two users, for a service or a part of one. */
    public static ServiceDatabase newDatabase(String name) {
        return ServiceDatabases.ensure(
                Holder.SERVERS.adminUrl(),
                "%s-%d".formatted(name, databases.incrementAndGet()),
                PASSWORD,
                PASSWORD);
    }

    /** Gives an application context its database and the broker. */
    public static final class Wiring
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String service =
                    context.getEnvironment().getProperty("spring.application.name", "service");
            Map<String, Object> properties =
                    new HashMap<>(newDatabase(service).migrationEnvironment());
            properties.put("FORDEL_KAFKA", kafka());
            properties.put("FORDEL_ISSUER", TestTokens.ISSUER);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("shared servers", properties));
        }
    }
}

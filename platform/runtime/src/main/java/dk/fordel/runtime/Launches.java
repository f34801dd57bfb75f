package dk.fordel.runtime;

import dk.fordel.servers.KafkaServer;
import dk.fordel.servers.PostgresServer;
import dk.fordel.servers.ServiceDatabase;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How each part is started: what it is told, where it writes, and how to see that it is ready. */
final class Launches {

    /** Region Midtjylland, which the registry's reference data describe. */
    private static final String DEMO_REGION = "1082";

    private static final String MIGRATIONS = "dk.fordel.eventstore.Migrations";

    private final PlatformOptions options;
    private final DataFolder data;
    private final Ports ports;
    private final SecretsFile secrets;

    Launches(PlatformOptions options, DataFolder data, Ports ports) {
        this.options = options;
        this.data = data;
        this.ports = ports;
        this.secrets = new SecretsFile(data.secrets());
    }

    Supervised supervised(Part part, @Nullable ServiceDatabase database, Progress progress) {
        data.freshLog(part);
        if (part.equals(Part.POSTGRESQL)) {
            return supervised(part, this::postgresql, () -> true, progress);
        }
        if (part.equals(Part.KAFKA)) {
            return supervised(part, this::broker, () -> true, progress);
        }
        var environment = environment(part, database);
        return supervised(
                part,
                () -> program(part, environment),
                () -> Health.isReady(address(part)),
                progress);
    }

    /**
     * Brings a service's database up to its release, in a process that alone is given the owner's
     * password and has ended when this returns.
     */
    void migrate(Part service, ServiceDatabase database) {
        int code =
                JavaChild.run(
                        app(service),
                        MIGRATIONS,
                        database.migrationEnvironment(),
                        data.log(service.name()));
        if (code != 0) {
            throw new LaunchFailed(
                    "The database of %s cannot be brought up to date. %s"
                            .formatted(service.name(), data.endOfLog(service.name())));
        }
    }

    private Supervised supervised(
            Part part,
            java.util.function.Supplier<Child> launch,
            java.util.function.BooleanSupplier ready,
            Progress progress) {
        return new Supervised(
                part.name(), launch, ready, () -> data.endOfLog(part.name()), progress);
    }

    String secret(String name) {
        return secrets.get(name);
    }

    URI address(Part part) {
        return URI.create("http://127.0.0.1:" + ports.of(part));
    }

    String kafka() {
        return "127.0.0.1:" + ports.of(Part.KAFKA);
    }

    String postgresqlUrl() {
        return "jdbc:postgresql://127.0.0.1:"
                + ports.of(Part.POSTGRESQL)
                + "/postgres?user=postgres";
    }

    private Child postgresql() {
        var server =
                PostgresServer.start(
                        data.postgresql(), ports.of(Part.POSTGRESQL), data.log("postgresql"));
        return serverChild(server.process(), server::close);
    }

    private Child broker() {
        var server = KafkaServer.start(data.kafka(), ports.of(Part.KAFKA), data.log("kafka"));
        return serverChild(server.process(), server::close);
    }

    private Child program(Part part, Map<String, String> environment) {
        return JavaChild.start(app(part), environment, data.log(part.name()));
    }

    private AppFolder app(Part part) {
        return new AppFolder(part, options.project(), data.app(part));
    }

    /** For the caches that make the next start faster. */
    StartupCaches.Program training(Part part, @Nullable ServiceDatabase database) {
        return new StartupCaches.Program(
                app(part), JavaChild.command(), environment(part, database));
    }

    private Map<String, String> environment(Part part, @Nullable ServiceDatabase database) {
        return part.equals(Part.IDENTITY)
                ? identityEnvironment()
                : serviceEnvironment(part, database);
    }

    private Map<String, String> serviceEnvironment(
            Part service, @Nullable ServiceDatabase database) {
        if (database == null) {
            throw new IllegalStateException(service.name() + " has no database yet.");
        }
        var environment = new TreeMap<>(database.environment());
        environment.put("FORDEL_KAFKA", kafka());
        environment.put("FORDEL_INSTANCE", "1");
        environment.put("FORDEL_REGION", DEMO_REGION);
        environment.put("FORDEL_METRICS_SECRET", secrets.get("metrics"));
        if (service.equals(Part.TRAINEES)) {
            environment.put("FORDEL_MASTER_KEY_FILE", MasterKeyFile.in(data).toString());
        }
        environment.putAll(everyProgram(service));
        return environment;
    }

    private Map<String, String> identityEnvironment() {
        var environment = new TreeMap<>(everyProgram(Part.IDENTITY));
        environment.put("FORDEL_IDENTITY_FOLDER", data.identity().toString());
        environment.put(
                "FORDEL_IDENTITY_APPLICATIONS",
                options.services().stream()
                        .map(service -> address(service).toString())
                        .collect(Collectors.joining(",")));
        return environment;
    }

    private Map<String, String> everyProgram(Part part) {
        return Map.of(
                "SERVER_PORT", Integer.toString(ports.of(part)),
                "SERVER_ADDRESS", "127.0.0.1",
                "FORDEL_ISSUER", address(Part.IDENTITY).toString());
    }

    private static Child serverChild(ProcessHandle process, Runnable close) {
        return new Child() {
            @Override
            public ProcessHandle process() {
                return process;
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }
}

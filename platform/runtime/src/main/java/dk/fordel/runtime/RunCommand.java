package dk.fordel.runtime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Starts everything, says where it is, and stays until it is told to stop. */
@Command(
        name = "run",
        description =
                "Starts PostgreSQL, Kafka, the identity provider and all services; Ctrl-C stops them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Runnable {

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "Where everything is kept (default: .fordel).")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "<part>=<number>",
            description =
                    "Another port for a part: postgresql, kafka, identity or a service; 0 is any free one. "
                            + "In the environment: FORDEL_PORT_KAFKA and the like.")
    private Map<String, Integer> ports = new TreeMap<>();

    @Option(
            names = "--no-startup-caches",
            description =
                    "Does not make the caches, in the background, with which the next start is faster.")
    private boolean noStartupCaches;

    @Override
    public void run() {
        var begun = Instant.now();
        var options = PlatformOptions.usual().withPorts(ports);
        if (noStartupCaches) {
            options = options.withoutStartupCaches();
        }
        try (var platform =
                Platform.start(
                        data == null ? options : options.withData(data), Progress.console())) {
            System.out.println(report(platform, Duration.between(begun, Instant.now())));
            platform.awaitClosed();
        }
    }

    private static String report(Platform platform, Duration duration) {
        var addresses = platform.addresses();
        var data = platform.data();
        var lines =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%nFordel is up after %.1f s.%n%n",
                                duration.toMillis() / 1000.0));
        addresses
                .http()
                .forEach((part, address) ->
                        line(
                                lines,
                                part,
                                part.equals(Part.IDENTITY.name())
                                        ? address + "   (issuer of tokens)"
                                        : address + "/swagger-ui.html"));
        line(lines, "postgresql", addresses.postgresql());
        line(lines, "kafka", addresses.kafka());
        lines.append("%nUsers:    %s%n".formatted(String.join(", ", data.userSecrets().keySet())));
        lines.append(
                "Secrets:  %s (password, and client secret, of each user)%n"
                        .formatted(data.userSecretsFile()));
        lines.append("Logs:     %s%n".formatted(data.path().resolve("logs")));
        lines.append(
                "%nCtrl-C, or `make stop`, stops everything. The data stays in %s.%n"
                        .formatted(data.path()));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String part, String text) {
        lines.append("  %-18s %s%n".formatted(part, text));
    }
}

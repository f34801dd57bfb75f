package dk.fordel.servers;

import org.apache.kafka.clients.admin.Admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One Kafka broker on loopback in a JVM of its own, broker and controller in one node. Topics keep
 * everything and are made on purpose only. The broker ends with this JVM, even when the JVM is
 * killed.
 */
public final class KafkaServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String PROGRAM = "kafka.Kafka";

    private final Process process;
    private final int port;
    private final Guard guard;
    private final AutoCloseable afterwards;

    private KafkaServer(Process process, int port, AutoCloseable afterwards) {
        this.process = process;
        this.port = port;
        this.guard = Guard.over(process.pid(), "TERM");
        this.afterwards = afterwards;
    }

    /** A broker for a test: any free port, a folder that is deleted when it ends. */
    public static KafkaServer temporary() {
        try {
            var folder = TemporaryFolder.create("fordel-kafka");
            return start(folder.path(), 0, folder.path().resolve("server.log"), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A broker on a folder that is kept. A broker of an earlier start that still holds the folder
     * is ended first.
     *
     * @param data made when missing
     * @param port 0 for any free one
     * @param log where the broker writes
     */
    public static KafkaServer start(Path data, int port, Path log) {
        return start(data.toAbsolutePath(), port, log, () -> {});
    }

    private static KafkaServer start(Path data, int port, Path log, AutoCloseable afterwards) {
        var pidFile = data.resolve("kafka.pid");
        Leftover.end(pidFile, PROGRAM, "TERM");
        mustBeFree(port, log);
        var storage = new KafkaStorage(data, FreePort.orAny(port), FreePort.any());
        try {
            storage.prepare();
            var process = command(storage.properties(), log).start();
            Files.writeString(pidFile, process.pid() + "\n");
            var server = new KafkaServer(process, storage.port(), afterwards);
            server.awaitReady(log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka cannot be started on " + data + ".", e);
        }
    }

    /** Kafka itself needs a minute to say so. */
    private static void mustBeFree(int port, Path log) {
        if (!FreePort.isFree(port)) {
            throw ServerFailed.because(
                    "Kafka cannot start: another program listens on port " + port + ".", log, null);
        }
    }

    private static ProcessBuilder command(Path properties, Path log) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // the shell makes the broker deaf to Ctrl-C, which a terminal sends to everybody: whoever
        // started it stops it
        var builder =
                new ProcessBuilder(
                        "sh",
                        "-c",
                        "trap '' INT; exec \"$@\"",
                        "kafka",
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=dk/fordel/servers/kafka-logback.xml",
                        "-Djava.awt.headless=true",
                        PROGRAM,
                        properties.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void awaitReady(Path log) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!listens()) {
            mustStillStart(deadline, log);
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            while (!answers(admin)) {
                mustStillStart(deadline, log);
            }
        }
    }

    private void mustStillStart(Instant deadline, Path log) {
        try {
            if (process.waitFor(Duration.ofMillis(50))) {
                close();
                throw ServerFailed.because(
                        "Kafka ended with code " + process.exitValue() + " while starting.",
                        log,
                        null);
            }
            if (Instant.now().isAfter(deadline)) {
                close();
                throw ServerFailed.because(
                        "Kafka did not answer on port " + port + " within " + PATIENCE + ".",
                        log,
                        null);
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka was starting.", e);
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean answers(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** What clients connect to. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The broker's process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops in order; after 20 seconds by force. */
    @Override
    public void close() {
        guard.close();
        process.destroy();
        try {
            if (!process.waitFor(GRACE)) {
                process.destroyForcibly().waitFor();
            }
            afterwards.close();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "What Kafka left on port " + port + " cannot be cleared away.", e);
        }
    }
}

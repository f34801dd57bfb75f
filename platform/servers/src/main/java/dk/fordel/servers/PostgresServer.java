package dk.fordel.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server on loopback whose commits are on disk when they return: fsync and synchronous
 * commit are on, which the embedding library turns off unless told otherwise. The superuser {@code
 * postgres} is let in without a password, everybody else by SCRAM. The server ends with this JVM,
 * even when the JVM is killed.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final String ACCESS =
            """
            # written by Fordel: loopback only, passwords for everybody but the superuser
            host all postgres 127.0.0.1/32 trust
            host all all      127.0.0.1/32 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final Guard guard;
    private final Runnable afterwards;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PostgresServer(EmbeddedPostgres server, ProcessHandle process, Runnable afterwards) {
        this.server = server;
        this.process = process;
        this.guard = Guard.over(process.pid(), "INT");
        this.afterwards = afterwards;
    }

    /**
     * A server for a test: any free port, a folder that is deleted when it is closed. It has no
     * shutdown hook of its own: hooks run side by side, and it would be gone before those who still
     * use it are.
     */
    public static PostgresServer temporary() {
        return temporary(Map.of());
    }

    /**
     * A server for a test, as {@link #temporary()}.
     *
     * @param settings of the server, for example {@code wal_level}; fsync cannot be turned off
     */
    public static PostgresServer temporary(Map<String, String> settings) {
        try {
            var folder = TemporaryFolder.create("fordel-postgres");
            var data = folder.path().resolve("data");
            var log = folder.path().resolve("server.log");
            var builder = builder(data, FreePort.any());
            settings.forEach(builder::setServerConfig);
            return start(keepingPromises(builder), data, log, folder::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A server on a folder that is kept. A server of an earlier start that still holds the folder
     * is ended first.
     *
     * @param data made when missing
     * @param port 0 for any free one
     * @param log where the server writes
     */
    public static PostgresServer start(Path data, int port, Path log) {
        var folder = data.toAbsolutePath();
        Leftover.end(folder.resolve("postmaster.pid"), "postgres", "INT");
        return start(
                keepingPromises(builder(folder, FreePort.orAny(port)))
                        .setOverrideWorkingDirectory(programs(folder)),
                folder,
                log,
                () -> {});
    }

    /** The programs are unpacked beside the data, not where anybody could put others before us. */
    private static File programs(Path data) {
        return data.resolveSibling(data.getFileName() + "-programs").toFile();
    }

    private static PostgresServer start(
            EmbeddedPostgres.Builder builder, Path data, Path log, Runnable afterwards) {
        try {
            var output = ProcessBuilder.Redirect.appendTo(log.toFile());
            var server = builder.setOutputRedirector(output).setErrorRedirector(output).start();
            return new PostgresServer(server, postmaster(data), afterwards);
        } catch (IOException | RuntimeException e) {
            throw ServerFailed.because("PostgreSQL did not start on " + data + ".", log, e);
        }
    }

    private static EmbeddedPostgres.Builder keepingPromises(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static EmbeddedPostgres.Builder builder(Path data, int port) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setDataDirectoryCustomizer(PostgresServer::restrictAccess)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig(
                        "locale-provider", "builtin") // the same order of text on every machine
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("track_commit_timestamp", "on") // so that waits can be measured
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
    }

    private static void restrictAccess(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        var pid =
                Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid)
                .orElseThrow(() -> new IOException("PostgreSQL ended right after its start."));
    }

    public int port() {
        return server.getPort();
    }

    /** JDBC URL for the superuser, in the database {@code postgres}. */
    public String adminUrl() {
        return url("postgres") + "?user=postgres";
    }

    /** JDBC URL of a database, without a user. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The server's main process. */
    public ProcessHandle process() {
        return process;
    }

    /** Disconnects everybody, writes everything and ends. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        guard.close();
        try {
            server.close(); // also when its process is dead: it holds a lock on the folder
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
            afterwards.run();
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "PostgreSQL on port " + port() + " did not stop in order.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

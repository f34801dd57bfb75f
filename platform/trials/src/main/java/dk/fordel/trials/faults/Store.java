package dk.fordel.trials.faults;

import dk.fordel.servers.FreePort;
import dk.fordel.servers.PostgresServer;
import dk.fordel.servers.ServiceDatabases;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the two databases, with the server that it is on. */
final class Store implements AutoCloseable {

    private static final String TEST_ONLY = "trials-only";

    private final String name;
    private final Path data;
    private final Path log;
    private final int port = FreePort.any();
    private final Restarted server;
    private @Nullable Connection asking;

    /**
     * Starts it.
     *
     * @param name of the database
     * @param data the server's folder
     * @param log what the server says
     */
    Store(String name, Path data, Path log) {
        this.name = name;
        this.data = data;
        this.log = log;
        this.server = Restarted.start(name + "'s PostgreSQL", "QUIT", this::start);
        ServiceDatabases.ensure(url("postgres"), name, TEST_ONLY, TEST_ONLY);
    }

    private Restarted.Started start() {
        var started = PostgresServer.start(data, port, log);
        return Restarted.Started.of(started.process(), started::close);
    }

    private String database() {
        return ServiceDatabases.nameFor(name);
    }

    /** JDBC URL as the superuser. */
    String url() {
        return url(database());
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&connectTimeout=2&socketTimeout=20"
                .formatted(port, name);
    }

    Restarted server() {
        return server;
    }

    /** What a service is told about it. */
    Map<String, String> environment() {
        return Map.of(
                "FORDEL_DB_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database()),
                "FORDEL_DB_OWNER_USER",
                database() + "_owner",
                "FORDEL_DB_OWNER_PASSWORD",
                TEST_ONLY,
                "FORDEL_DB_USER",
                database() + "_app",
                "FORDEL_DB_PASSWORD",
                TEST_ONLY);
    }

    /** Stops the server in order and keeps a copy of its folder; then goes on. */
    void backUp() {
        server.stayAway("INT");
        Shell.run("cp", "-a", data.toString(), backup().toString());
        server.comeBack();
    }

    /** Puts the copy in the place of the folder, while everything else goes on. */
    void setBack() {
        server.stayAway("INT");
        Shell.run("mv", data.toString(), data + "-lost");
        Shell.run("cp", "-a", backup().toString(), data.toString());
        server.comeBack();
    }

    private Path backup() {
        return data.resolveSibling(data.getFileName() + "-backup");
    }

    /** Process ids of the backends that serve the service. */
    List<Long> backends() {
        return numbers(
                "select pid from pg_stat_activity where usename = '%s_app' order by pid"
                        .formatted(database()));
    }

    /**
     * The first column of an answer; empty when the database is away. One connection for all
     * questions: a server that is asked often must not spend its time on connecting.
     */
    synchronized List<Long> numbers(String question) {
        try {
            if (asking == null) {
                asking = DriverManager.getConnection(url());
            }
            try (var statement = asking.createStatement();
                    var rows = statement.executeQuery(question)) {
                List<Long> numbers = new ArrayList<>();
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
                return numbers;
            }
        } catch (SQLException e) {
            hangUp();
            return List.of();
        }
    }

    private synchronized void hangUp() {
        if (asking != null) {
            try {
                asking.close();
            } catch (SQLException e) {
                // it was broken, which is why it is closed
            }
            asking = null;
        }
    }

    @Override
    public void close() {
        hangUp();
        server.close();
    }
}

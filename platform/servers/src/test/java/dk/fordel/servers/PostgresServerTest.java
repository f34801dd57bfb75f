package dk.fordel.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

class PostgresServerTest {

    @TempDir Path folder;

    @Test
    void what_is_committed_is_on_disk_and_survives_a_restart() throws Exception {
        try (var server = start()) {
            assertThat(answer(server.adminUrl(), "show fsync")).isEqualTo("on");
            assertThat(answer(server.adminUrl(), "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server.adminUrl(), "show full_page_writes")).isEqualTo("on");
            assertThat(answer(server.adminUrl(), "show listen_addresses")).isEqualTo("127.0.0.1");
            answer(
                    server.adminUrl(),
                    "create table fact (word text); insert into fact values ('kept') returning word");
        }
        try (var again = start()) {
            assertThat(answer(again.adminUrl(), "select word from fact")).isEqualTo("kept");
        }
    }

    @Test
    void a_server_whose_starter_was_killed_gives_its_folder_to_the_next() throws Exception {
        var killed =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                StartsAndWaits.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var left = ProcessHandle.of(Long.parseLong(lastWord(killed))).orElseThrow();
        killed.destroyForcibly().waitFor();
        try (var again = start()) {
            assertThat(left.isAlive()).isFalse();
            assertThat(answer(again.adminUrl(), "select word from fact")).isEqualTo("kept");
        }
    }

    /** Says the server's process id, after "ready:". */
    private static String lastWord(Process process) throws Exception {
        var said = process.inputReader();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("ready:")) {
                return line.substring("ready:".length());
            }
        }
        throw new AssertionError("the process ended without a server");
    }

    static final class StartsAndWaits {
        public static void main(String[] folder) throws Exception {
            var server =
                    PostgresServer.start(
                            Path.of(folder[0], "data"), 0, Path.of(folder[0], "postgres.log"));
            answer(
                    server.adminUrl(),
                    "create table fact (word text); insert into fact values ('kept') returning word");
            System.out.println("ready:" + server.process().pid());
            server.process().onExit().join();
        }
    }

    @Test
    void closing_ends_the_server() throws Exception {
        var server = PostgresServer.temporary();
        var process = server.process();
        server.close();
        process.onExit().get(10, TimeUnit.SECONDS);
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void only_the_superuser_comes_in_without_a_password() throws Exception {
        try (var server = start()) {
            answer(server.adminUrl(), "create role clerk login password 'secret'; select 'made'");
            assertThatThrownBy(() ->
                            answer(
                                    server.url("postgres") + "?user=clerk&password=wrong",
                                    "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(
                            answer(
                                    server.url("postgres") + "?user=clerk&password=secret",
                                    "select 'in'"))
                    .isEqualTo("in");
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(folder.resolve("data"), 0, folder.resolve("postgres.log"));
    }

    static String answer(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (var result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}

package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The servers and the identity provider as real processes; the journey test adds the services. */
class PlatformTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir Path folder;

    @Test
    void everything_starts_and_stops_and_starts_again_on_the_same_data() throws Exception {
        List<ProcessHandle> processes;
        try (var platform = start()) {
            processes = processesOf(platform);
            assertThat(processes).allMatch(ProcessHandle::isAlive);
            assertThat(Addresses.of(platform.data())).isEqualTo(platform.addresses());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(platform.data().userSecrets()).containsKeys("council", "amu-randers");
            assertThat(Health.isReady(platform.addresses().issuer())).isTrue();
            run(platform, "create table fact as select 'kept' as word");
            assertThatThrownBy(this::start)
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThatThrownBy(() -> Addresses.of(new DataFolder(folder)))
                .hasMessageContaining("No Fordel is running");
        try (var again = start()) {
            run(again, "select word from fact");
        }
    }

    @Test
    void a_part_that_is_killed_is_started_again() throws Exception {
        try (var platform = start()) {
            for (var name : List.of("identity", "kafka", "postgresql")) {
                var part = platform.part(name);
                var killed = part.process();

                killed.destroyForcibly();
                killed.onExit().get(10, TimeUnit.SECONDS);
                part.awaitReady(PATIENCE);

                assertThat(part.restarts()).as(name).isEqualTo(1);
                assertThat(part.process().pid()).as(name).isNotEqualTo(killed.pid());
            }
            run(platform, "select 1");
        }
    }

    @Test
    void a_part_that_dies_while_starting_is_named_with_the_end_of_its_log() throws Exception {
        Files.createDirectories(folder.resolve("identity"));
        Files.writeString(folder.resolve("identity/signing-key.json"), "{}");

        assertThatThrownBy(this::start)
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("identity ended with code 1 while starting")
                .hasMessageContaining("logs/identity.log")
                .hasMessageContaining("is no signing key")
                .hasMessageNotContainingAny("\tat ");
    }

    @Test
    void a_taken_port_is_named_with_who_needs_it_and_what_to_change() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var options =
                    options()
                            .withPorts(
                                    Map.of(
                                            "postgresql",
                                            0,
                                            "kafka",
                                            taken.getLocalPort(),
                                            "identity",
                                            0));

            assertThatThrownBy(() -> Platform.start(options, Progress.silent()))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining(
                            "Port " + taken.getLocalPort() + " is taken, and kafka needs it")
                    .hasMessageContaining("--port kafka=<number>")
                    .hasMessageContaining("FORDEL_PORT_KAFKA");
        }
    }

    @Test
    void a_service_that_is_not_built_is_named() throws Exception {
        var missing =
                options()
                        .withServices(List.of(new Part("ghost", 0, "services/ghost")))
                        .withAnyPorts();

        assertThatThrownBy(() -> Platform.start(missing, Progress.silent()))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("ghost is not built")
                .hasMessageContaining("make run");
    }

    private PlatformOptions options() {
        return PlatformOptions.forTest(folder).withServices(List.of()).withAnyPorts();
    }

    private Platform start() {
        return Platform.start(options(), Progress.silent());
    }

    private static List<ProcessHandle> processesOf(Platform platform) {
        return List.of("identity", "kafka", "postgresql").stream()
                .map(name -> platform.part(name).process())
                .toList();
    }

    private static void run(Platform platform, String sql) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(platform.addresses().postgresql());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

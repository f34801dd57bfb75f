package dk.fordel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the journey would not let pass in a log. */
class LogsTest {

    @TempDir Path data;

    @Test
    void errors_and_stack_traces_are_named_with_file_and_line() throws IOException {
        log(
                "funding.log",
                """
                12:29:37.110 [main] INFO org.flywaydb.DbMigrate -- Migrating schema "public"
                2026-11-27T12:29:40.123Z  INFO 4711 --- [           main] [ ] d.f.Funding : Started
                2026-11-27T12:29:41.123Z ERROR 4711 --- [           main] [ ] d.f.Funding : Cannot
                12:29:42.110 [main] ERROR org.flywaydb.DbMigrate -- Cannot
                """);
        log(
                "allocation.previous.log",
                """
                2026-11-27T12:29:41.123Z  WARN 4711 --- [           main] [ ] d.f.Rounds : Late

                java.lang.IllegalStateException: No.
                \tat java.base/java.util.Optional.orElseThrow(Optional.java:403)
                \tat dk.fordel.Rounds$Round.<init>(Rounds.java:3) ~[classes/:na]
                \t... 3 more
                Caused by: dk.fordel.Late
                """);
        assertThat(Logs.troubles(data))
                .containsExactlyInAnyOrder(
                        "funding.log line 3: 2026-11-27T12:29:41.123Z ERROR 4711 --- [           main] [ ] d.f.Funding : Cannot",
                        "funding.log line 4: 12:29:42.110 [main] ERROR org.flywaydb.DbMigrate -- Cannot",
                        "allocation.previous.log line 3: java.lang.IllegalStateException: No.",
                        "allocation.previous.log line 4: \tat java.base/java.util.Optional.orElseThrow(Optional.java:403)",
                        "allocation.previous.log line 5: \tat dk.fordel.Rounds$Round.<init>(Rounds.java:3) ~[classes/:na]",
                        "allocation.previous.log line 7: Caused by: dk.fordel.Late");
    }

    @Test
    void warnings_a_slow_machine_and_lost_races_for_a_key_pass() throws IOException {
        log(
                "kafka.log",
                """
                2026-11-27T12:31:00.317 ERROR o.a.k.c.ReplicationControlManager [QuorumController id=1] processExpiredBrokerHeartbeat: controller event queue overloaded. Timed out heartbeat from broker 1.
                2026-11-27T12:31:08.610 WARN  k.s.DefaultAutoTopicCreationManager Auto topic creation failed with error 'TOPIC_ALREADY_EXISTS'
                """);
        log(
                "postgresql.log",
                "2026-11-27 12:31:00.317 UTC [7] ERROR:  duplicate key value violates unique constraint");
        assertThat(Logs.troubles(data)).isEmpty();
    }

    private void log(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(data.resolve("logs")).resolve(name), text);
    }
}

package dk.fordel.trials.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What F4 makes of what the services' tests tell; a small script stands for Maven. */
class HostileInputToldTest {

    private static final HostileInput.Size TWO_SEEDS = HostileInput.Size.of(7, 2, 40);
    private static final String ALL =
            """
            for service in a b c d e; do
              for seed in 7 8; do
                printf 'run\\t%s\\t%s\\t120\\t30\\t{200=30, 400=90}\\n' $service $seed >> "$told"
              done
            done
            """;

    @TempDir Path project;

    @Test
    void the_seconds_are_shared_by_all_services_and_seeds() {
        assertThat(TWO_SEEDS.seeds()).containsExactly(7L, 8L);
        assertThat(TWO_SEEDS.seconds()).isEqualTo(4);
    }

    @Test
    void every_service_told_every_seed_and_nothing_was_found() throws IOException {
        var outcome = ran(ALL);
        assertThat(outcome.held()).isTrue();
        assertThat(outcome.runs())
                .hasSize(10)
                .contains(new HostileInput.Run("b", "8", "120", "30", "{200=30, 400=90}"));
    }

    @Test
    void a_finding_is_told_and_nothing_holds() throws IOException {
        var outcome = ran(ALL + "printf 'finding\\tb, seed 8: PUT /x -> 500\\n' >> \"$told\"");
        assertThat(outcome.findings()).containsExactly("b, seed 8: PUT /x -> 500");
        assertThat(outcome.held()).isFalse();
    }

    @Test
    void a_service_that_told_nothing_or_a_failed_test_does_not_hold() throws IOException {
        assertThat(ran("true").held()).isFalse();
        assertThat(ran(ALL + "exit 1").held()).isFalse();
    }

    private HostileInput.Outcome ran(String script) throws IOException {
        Path maven = Files.createDirectories(project.resolve(".mvn")).resolve("mvn");
        Files.writeString(
                maven,
                """
                #!/bin/sh
                for one in "$@"; do
                  case $one in -Dfordel.hostile.told=*) told=${one#*=};; esac
                done
                """
                        + script);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
        return HostileInput.run(project, project.resolve("f4"), TWO_SEEDS);
    }
}

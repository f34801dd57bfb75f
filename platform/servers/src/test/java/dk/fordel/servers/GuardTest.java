package dk.fordel.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The guarded process is a plain {@code sleep}; the JVM that is killed is a real one. */
class GuardTest {

    @Test
    void a_guarded_process_ends_when_the_one_that_started_it_is_killed() throws Exception {
        var parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                StartsAndWaits.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var guarded =
                ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
        assertThat(guarded.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        guarded.onExit().get(10, TimeUnit.SECONDS);
        assertThat(guarded.isAlive()).isFalse();
    }

    @Test
    void a_process_whose_guard_is_dismissed_lives_on() throws Exception {
        var sleep = new ProcessBuilder("sleep", "600").start();
        try {
            Guard.over(sleep.pid(), "TERM").close();
            assertThat(sleep.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            sleep.destroyForcibly();
        }
    }

    static final class StartsAndWaits {
        public static void main(String[] args) throws Exception {
            var sleep = new ProcessBuilder("sleep", "600").start();
            Guard.over(sleep.pid(), "TERM");
            System.out.println(sleep.pid());
            sleep.waitFor();
        }
    }
}

package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;

class ConsoleProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void a_log_gets_one_plain_line_a_part() {
        play(false);

        assertThat(written)
                .hasToString(
                        "  kafka              ready in   2.3 s\n  allocation         ready in  12.0 s\n");
    }

    @Test
    void a_terminal_also_gets_a_line_that_says_what_is_awaited() {
        play(true);

        assertThat(written.toString())
                .contains("waiting for kafka, allocation")
                .contains("\r\033[K  kafka              ready in   2.3 s\n")
                .endsWith("\r\033[K  allocation         ready in  12.0 s\n");
    }

    private void play(boolean terminal) {
        var progress = new ConsoleProgress(new PrintStream(written), terminal);
        progress.starting("kafka");
        progress.starting("allocation");
        progress.ready("kafka", Duration.ofMillis(2_345));
        progress.ready("allocation", Duration.ofSeconds(12));
    }
}

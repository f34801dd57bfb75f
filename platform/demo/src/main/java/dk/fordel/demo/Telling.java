package dk.fordel.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How the story is told: chapters with what happened in them, each line with the seconds since the
 * beginning.
 */
final class Telling {

    private final PrintStream out;
    private final Instant begun = Instant.now();

    Telling(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    void line(String sentence, Object... values) {
        out.printf(Locale.ROOT, "  %5.1f s  %s%n", seconds(), sentence.formatted(values));
        out.flush();
    }

    double seconds() {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }
}

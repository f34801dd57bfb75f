package dk.fordel.trials;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a run found, as Markdown on a stream, a line as soon as it is known, and what was missed at
 * the end.
 */
public final class Report {

    private final PrintStream out;
    private final Instant begun = Instant.now();
    private final List<String> missed = new ArrayList<>();

    /** Writes to the stream. */
    public Report(PrintStream out) {
        this.out = out;
    }

    /** The machine and its load, as the head of a run. */
    public void machine(String what, long seed) {
        line(
                "%s. Machine: %d processors, JDK %d, load %.1f at the start; seed %d; fsync and synchronous commit on.",
                what,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                load(),
                seed);
    }

    /** A heading. */
    public void heading(String name) {
        line("");
        line("## %s", name);
        line("");
    }

    /** The head of a table. */
    public void head(String... columns) {
        line("| %s |", String.join(" | ", columns));
        line("|%s", "---|".repeat(columns.length));
    }

    /** A row of a table. */
    public void row(Object... cells) {
        line(
                "| %s |",
                String.join(" | ", java.util.Arrays.stream(cells).map(String::valueOf).toList()));
    }

    /** Any line. */
    public void line(String format, Object... arguments) {
        out.printf(Locale.ROOT, format + "%n", arguments);
        out.flush();
    }

    /** States an aim and whether it was met; a miss ends the run with code 1. */
    public void aim(String what, boolean met) {
        line("");
        line("%s: %s", met ? "met" : "MISSED", what);
        if (!met) {
            missed.add(what);
        }
    }

    /** The load of the machine and how long it took; the aims that were missed. */
    public int end() {
        heading("End");
        line(
                "Took %d s; load %.1f at the end.",
                Duration.between(begun, Instant.now()).toSeconds(), load());
        missed.forEach(what -> line("- MISSED: %s", what));
        return missed.isEmpty() ? 0 : 1;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}

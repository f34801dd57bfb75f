package dk.fordel.runtime;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Progress as lines. On a terminal the last line is rewritten in place and says what is still being
 * waited for.
 */
final class ConsoleProgress implements Progress {

    private static final String ERASE = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private final Set<String> awaited = new LinkedHashSet<>();

    ConsoleProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void starting(String part) {
        awaited.add(part);
        showAwaited();
    }

    @Override
    public synchronized void ready(String part, Duration after) {
        awaited.remove(part);
        line(
                String.format(
                        Locale.ROOT, "  %-18s ready in %5.1f s", part, after.toMillis() / 1000.0));
    }

    @Override
    public synchronized void notice(String sentence) {
        line(sentence);
    }

    private void line(String text) {
        out.println(terminal ? ERASE + text : text);
        showAwaited();
    }

    private void showAwaited() {
        if (terminal && !awaited.isEmpty()) {
            out.print(ERASE + "  waiting for " + String.join(", ", awaited) + " ");
        }
        out.flush();
    }
}

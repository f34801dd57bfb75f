package dk.fordel.servers;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Ends a process when the one that started it dies, even by SIGKILL: a small shell waits for the
 * end of its input, which comes when this JVM is gone, and then sends the signal. {@link #close}
 * lets the guarded process live.
 */
public final class Guard implements AutoCloseable {

    private static final String SCRIPT =
            "trap '' INT TERM HUP; while read -r _; do :; done; kill -\"$1\" \"$2\"";

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    /**
     * Guards a process.
     *
     * @param pid the process that shall not outlive this JVM
     * @param signal what asks it to end, for example {@code TERM}
     */
    public static Guard over(long pid, String signal) {
        try {
            return new Guard(
                    new ProcessBuilder(
                                    "sh", "-c", SCRIPT, "fordel-guard", signal, Long.toString(pid))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException("No shell to guard process " + pid + " with.", e);
        }
    }

    @Override
    public void close() {
        shell.destroyForcibly(); // before its input ends, so it sends nothing
    }
}

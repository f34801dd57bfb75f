package dk.fordel.servers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server did not start. The message names the server, the reason and the last lines of its log.
 */
public final class ServerFailed extends RuntimeException {

    private static final int LINES = 15;

    ServerFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static ServerFailed because(String sentence, Path log, @Nullable Throwable cause) {
        return new ServerFailed(sentence + " The end of " + log + ":\n" + lastLines(log), cause);
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }
}

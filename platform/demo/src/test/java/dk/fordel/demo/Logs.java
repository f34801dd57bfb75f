package dk.fordel.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What would alarm an operator in the logs of everything that the launcher starts. PostgreSQL is
 * left out: what it calls an ERROR is, for one, how a race for a key is lost.
 */
final class Logs {

    private static final String NOT_OURS = "postgresql";

    /** Of every layout that is written: Spring's, the plain one before Spring starts, Kafka's. */
    private static final Pattern ERROR = Pattern.compile("^\\S+ +(\\[[^]]*] )?(ERROR|SEVERE) ");

    private static final Pattern STACK_TRACE =
            Pattern.compile(
                    "^\\s+at [\\w.$/@<>-]+\\(.*\\)|^Caused by: |^(Exception in thread .*)?([\\w$]+\\.)+[\\w$]+(Exception|Error)\\b");

    /** The broker says so of a machine that has too much to do at that moment, and goes on. */
    private static final String SLOW_MACHINE =
            "processExpiredBrokerHeartbeat: controller event queue overloaded.";

    private Logs() {}

    /** Each line of level ERROR or of a stack trace, with its file and number. */
    static List<String> troubles(Path data) {
        List<String> troubles = new ArrayList<>();
        try (var files = Files.newDirectoryStream(data.resolve("logs"), "*.log")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(NOT_OURS)) {
                    continue;
                }
                List<String> lines = Files.readAllLines(file, ISO_8859_1);
                for (int n = 0; n < lines.size(); n++) {
                    if (isTrouble(lines.get(n))) {
                        troubles.add("%s line %d: %s".formatted(name, n + 1, lines.get(n)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return troubles;
    }

    private static boolean isTrouble(String line) {
        return (ERROR.matcher(line).find() || STACK_TRACE.matcher(line).find())
                && !line.contains(SLOW_MACHINE);
    }
}

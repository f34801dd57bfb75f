package dk.fordel.testing.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * Where a run tells what it came to, for whoever runs it for longer: lines of tab-separated fields,
 * one of the run and one of each finding, in the file that {@code -Dfordel.hostile.told} names.
 */
final class Told {

    private Told() {}

    static void of(
            String service,
            long seed,
            int accepted,
            Map<String, Integer> answers,
            Collection<String> findings) {
        String file = System.getProperty("fordel.hostile.told");
        if (file == null) {
            return;
        }
        int requests = answers.values().stream().mapToInt(Integer::intValue).sum();
        var lines = new StringBuilder();
        lines.append(
                String.join(
                        "\t",
                        "run",
                        service,
                        String.valueOf(seed),
                        String.valueOf(requests),
                        String.valueOf(accepted),
                        answers.toString()));
        lines.append('\n');
        for (String finding : findings) {
            lines.append("finding\t")
                    .append("%s, seed %d: ".formatted(service, seed))
                    .append(finding.replaceAll("\\p{Cntrl}", " "))
                    .append('\n');
        }
        try {
            Files.writeString(Path.of(file), lines, UTF_8, CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

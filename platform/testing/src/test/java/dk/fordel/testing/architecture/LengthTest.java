package dk.fordel.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file that is read in one go. */
class LengthTest {

    /** Lines of a file of main code, at most. */
    private static final int MOST = 300;

    /** Longer than they should be, with the lines that they have: they may shrink, and not grow. */
    private static final Map<String, Integer> TO_BE_CUT =
            Map.of(
                    "LinearProgram.java", 500,
                    "Practice.java", 449,
                    "PostgresEventStorageEngine.java", 371,
                    "Levels.java", 357,
                    "Site.java", 337,
                    "StrangeDeliveries.java", 336,
                    "Inbox.java", 328);

    @Test
    void no_file_has_more_than_300_lines_but_those_that_are_to_be_cut() throws IOException {
        Map<String, Integer> longer = new TreeMap<>();
        Path platform = Sources.platform();
        try (Stream<Path> all =
                Stream.concat(
                        Files.walk(platform), Files.walk(platform.resolveSibling("services")))) {
            for (Path file : all.filter(LengthTest::isMainCode).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > MOST) {
                    longer.merge("" + file.getFileName(), lines, Math::max);
                }
            }
        }
        assertThat(longer.keySet()).isEqualTo(new TreeMap<>(TO_BE_CUT).keySet());
        assertThat(longer)
                .allSatisfy((file, lines) ->
                        assertThat(lines).as(file).isLessThanOrEqualTo(TO_BE_CUT.get(file)));
    }

    private static boolean isMainCode(Path file) {
        return file.toString().endsWith(".java")
                && file.toString().replace('\\', '/').contains("/src/main/java/");
    }
}

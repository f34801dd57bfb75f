package dk.fordel.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file that is read in one go. */
class LengthTest {

    /** Lines of a file of main code, at most. */
    private static final int MOST = 300;

    /** Rightly longer, as the prose of each says; with the lines that they have, not to grow. */
    private static final Map<String, Integer> LONGER =
            Map.of(
                    "LinearProgram.java", 503,
                    "PostgresEventStorageEngine.java", 375,
                    "Site.java", 340,
                    "StrangeDeliveries.java", 339);

    /** Lines of an aggregate, and of its events, at most: one life is read on one page. */
    private static final Map<String, Integer> ON_ONE_PAGE =
            Map.of("@Aggregate\n", 150, " sealed interface \\w+Event ", 120);

    @Test
    void an_aggregate_has_at_most_150_lines_and_its_events_120() throws IOException {
        for (Path file : mainCode()) {
            String code = Files.readString(file);
            ON_ONE_PAGE.forEach((mark, most) -> {
                if (Pattern.compile(mark).matcher(code).find()) {
                    assertThat(code.lines().count())
                            .as("Lines of %s", file.getFileName())
                            .isLessThanOrEqualTo(most);
                }
            });
        }
    }

    @Test
    void no_file_has_more_than_300_lines_but_those_that_say_why() throws IOException {
        Map<String, Integer> longer = new TreeMap<>();
        for (Path file : mainCode()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST) {
                longer.merge("" + file.getFileName(), lines, Math::max);
                assertThat(Files.readString(file).replace("\n * ", " "))
                        .as("Prose of %s", file.getFileName())
                        .contains("Longer than other files");
            }
        }
        assertThat(longer.keySet()).isEqualTo(new TreeMap<>(LONGER).keySet());
        assertThat(longer)
                .allSatisfy((file, lines) ->
                        assertThat(lines).as(file).isLessThanOrEqualTo(LONGER.get(file)));
    }

    private static List<Path> mainCode() throws IOException {
        Path platform = Sources.platform();
        try (Stream<Path> all =
                Stream.concat(
                        Files.walk(platform), Files.walk(platform.resolveSibling("services")))) {
            return all.filter(LengthTest::isMainCode).toList();
        }
    }

    private static boolean isMainCode(Path file) {
        return file.toString().endsWith(".java")
                && file.toString().replace('\\', '/').contains("/src/main/java/");
    }
}

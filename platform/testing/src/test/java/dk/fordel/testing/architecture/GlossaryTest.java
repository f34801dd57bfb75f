package dk.fordel.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The glossary names what the code has, in the order of the alphabet. */
class GlossaryTest {

    private static final Path CHECKOUT = Sources.platform().resolveSibling("");

    @Test
    void every_name_in_the_glossary_is_in_the_code() throws IOException {
        Set<String> words =
                Sources.words(CHECKOUT.resolve("platform"), CHECKOUT.resolve("services"));
        assertThat(rows().stream().flatMap(row -> names(row.getLast())))
                .as("names in docs/glossary.md; rename them there too")
                .isNotEmpty()
                .allSatisfy(name -> assertThat(words).contains(name));
    }

    @Test
    void the_words_stand_in_the_order_of_the_alphabet() throws IOException {
        for (int columns : new int[] {4, 3}) {
            assertThat(rows().stream().filter(row -> row.size() == columns))
                    .extracting(row -> row.getFirst().toLowerCase(Locale.ROOT))
                    .isNotEmpty()
                    .isSorted();
        }
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(CHECKOUT.resolve("docs/glossary.md")).stream()
                .filter(line -> line.matches("\\| (?!English|word).*\\|"))
                .map(line -> Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    private static Stream<String> names(String cell) {
        return Pattern.compile("`(\\w+)`")
                .matcher(cell)
                .results()
                .map((MatchResult m) -> m.group(1));
    }
}

package dk.fordel.runtime.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.runtime.PlatformOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * README and everything below {@code docs/}: links lead somewhere, decisions say how they stand.
 */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern STATUS =
            Pattern.compile(
                    "\\*Accepted on \\d{4}-\\d{2}-\\d{2}\\.( Superseded (in part )?by \\[decision \\d{4}\\]\\(\\S+\\.md\\)[^*]*\\.)?\\*");

    private final Path project = PlatformOptions.usual().project();

    @Test
    void every_link_leads_to_a_page_and_a_heading_that_are_there() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://"))
                    .filter(link -> !leads(page, link))
                    .forEach(link -> astray.add(project.relativize(page) + ": " + link));
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void every_decision_says_since_when_it_stands_and_what_has_replaced_it() throws IOException {
        try (Stream<Path> decisions = Files.list(project.resolve("docs/decisions"))) {
            assertThat(decisions)
                    .isNotEmpty()
                    .allSatisfy(decision ->
                            assertThat(Files.readAllLines(decision).get(2)).matches(STATUS));
        }
    }

    private static boolean leads(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(target)
                && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    /** As they are made of headings where Markdown is shown. */
    private static Set<String> anchors(Path page) {
        try {
            return HEADING.matcher(Files.readString(page))
                    .results()
                    .map(heading ->
                            heading.group(1)
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                                    .replace(' ', '-'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(project.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(project.resolve("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }
}

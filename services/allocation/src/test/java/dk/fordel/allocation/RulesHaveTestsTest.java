package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every rule of sections 4 and 5 of the domain has a test that is tagged with it, so that its tests
 * can be found and run: {@code -Dgroups=HARD-5}.
 */
class RulesHaveTestsTest {

    static final List<String> RULES =
            List.of(
                    "ALLOC-KBU",
                    "ALLOC-INTRO",
                    "ALLOC-P1P2",
                    "ALLOC-P3",
                    "ALLOC-OTHER",
                    "HARD-1",
                    "HARD-2",
                    "HARD-3",
                    "HARD-4",
                    "HARD-5",
                    "HARD-6",
                    "HARD-7",
                    "SOFT-1",
                    "SOFT-2",
                    "SOFT-3",
                    "SOFT-4",
                    "SOFT-5",
                    "SOFT-6",
                    "SOFT-7",
                    "SOFT-8",
                    "SOFT-9",
                    "NEVER-1");

    private static final Path TESTS = Path.of("src", "test", "java");

    @ParameterizedTest
    @FieldSource("RULES")
    void a_test_is_tagged_with_the_rule(String rule) throws IOException {
        Pattern tagged = Pattern.compile("(?m)^ *@Tag\\(\"" + rule + "\"\\)$");
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(files.filter(file -> file.toString().endsWith("Test.java")))
                    .anySatisfy(file -> assertThat(Files.readString(file)).containsPattern(tagged));
        }
    }
}

package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Whoever changes a rule of allocation finds by its id what must still hold. */
class RulesHaveTestsTest {

    private static final Path TESTS = Path.of("src", "test", "java");

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "NEVER-1"
            })
    void a_rule_is_named_by_a_test(String rule) throws IOException {
        String inNames = rule.toLowerCase(Locale.ROOT).replace('-', '_');
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(
                            files.filter(file -> file.toString().endsWith("Test.java"))
                                    .filter(file -> !file.endsWith("RulesHaveTestsTest.java"))
                                    .anyMatch(file -> says(file, rule) || says(file, inNames)))
                    .isTrue();
        }
    }

    private static boolean says(Path file, String what) {
        try {
            return Files.readString(file).contains(what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

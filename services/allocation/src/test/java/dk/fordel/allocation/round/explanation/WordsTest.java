package dk.fordel.allocation.round.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.principles.Document;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both languages say the same things, and nothing that nobody asks for. */
class WordsTest {

    private static final Path SOURCES =
            Path.of("src", "main", "java", "dk", "fordel", "allocation", "round", "explanation");

    @Test
    void danish_and_english_have_the_same_keys() {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.DA)).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_has_a_plain_name_and_a_sentence(Language language) {
        assertThat(Rule.all(language))
                .extracting(Rule::id)
                .contains("PLACED", "KEPT", "ORG-3", "SOFT-1", "SOFT-9", "HARD-1", "HARD-7")
                .contains("ALLOC-P3", "LIFE-4")
                .hasSize(21);
        assertThat(Rule.all(language))
                .allSatisfy(rule -> {
                    assertThat(rule.name()).isNotBlank();
                    assertThat(rule.says()).endsWith(".");
                });
    }

    @Test
    void no_key_is_unused_and_none_is_missing() throws IOException {
        Set<String> families =
                Stream.of(
                                Rule.IDS.stream()
                                        .flatMap(id ->
                                                Stream.of(
                                                        "rule." + id + ".name",
                                                        "rule." + id + ".says")),
                                Arrays.stream(ReasonCode.values()).map(code -> "reason." + code),
                                Arrays.stream(Ground.Fact.values()).map(fact -> "ground." + fact),
                                Arrays.stream(PositionKind.values()).map(kind -> "kind." + kind),
                                Document.PROPOSED.levels().stream()
                                        .map(level -> "level." + level.name().replace(' ', '-')),
                                Stream.of("level.points", "level.longest-wait"))
                        .flatMap(keys -> keys)
                        .collect(Collectors.toSet());
        String sources = sources();
        Set<String> used = new TreeSet<>(families);
        keys(Language.DA).stream()
                .filter(key -> sources.contains('"' + key + '"'))
                .forEach(used::add);
        assertThat(keys(Language.DA)).isEqualTo(used);
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(language.bundle(Language.BUNDLE).keySet());
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}

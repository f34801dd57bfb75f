package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.servers.FordelService;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the manifest of services must be repeated, it says the same. */
class ManifestTest {

    private static final Path PROJECT = PlatformOptions.usual().project();

    @Test
    void maven_builds_the_services_of_the_manifest_and_the_launcher_waits_for_their_jars() {
        assertThat(found("services/pom.xml", "<module>(.+)</module>"))
                .startsWith("event-sourced")
                .filteredOn(module -> !module.equals("event-sourced"))
                .containsExactlyElementsOf(FordelService.ids());
        assertThat(
                        found(
                                "platform/runtime/pom.xml",
                                "<groupId>dk.fordel.services</groupId><artifactId>([^<]+)<"))
                .containsExactlyElementsOf(FordelService.ids());
    }

    @Test
    void the_identity_provider_alone_knows_their_pages() {
        assertThat(
                        found(
                                "platform/identity/src/main/resources/application.yaml",
                                "- http://127\\.0\\.0\\.1:(\\d+)"))
                .containsExactlyElementsOf(
                        Stream.of(FordelService.values()).map(one -> "" + one.port()).toList());
    }

    @Test
    void their_topics_are_those_of_the_contracts() throws IOException {
        try (var contracts = Files.walk(PROJECT.resolve("platform/contracts/src/main/java"))) {
            assertThat(
                            contracts
                                    .filter(Files::isRegularFile)
                                    .flatMap(file -> found(file, "TOPIC = \"([^\"]+)\"").stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(FordelService.values()).map(FordelService::topic).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_own_configuration_says_its_name_and_port(FordelService service) {
        String yaml = service.module() + "/src/main/resources/application.yaml";
        assertThat(found(yaml, "(?m)^(?:spring\\.application\\.name|    name): (\\S+)$"))
                .containsExactly(service.id());
        assertThat(found(yaml, "(?m)^(?:server\\.port|  port): (\\S+)$"))
                .containsExactly("" + service.port());
    }

    @ParameterizedTest
    @EnumSource
    void its_canvas_says_where_it_is(FordelService service) {
        assertThat(read(PROJECT.resolve("docs/canvas/%s.md".formatted(service.id()))))
                .contains(
                        "Port %d, database `%s`, topic `%s`."
                                .formatted(service.port(), service.database(), service.topic()));
    }

    private static List<String> found(String file, String pattern) {
        return found(PROJECT.resolve(file), pattern);
    }

    private static List<String> found(Path file, String pattern) {
        return Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

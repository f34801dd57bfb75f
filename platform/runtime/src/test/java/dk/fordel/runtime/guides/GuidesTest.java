package dk.fordel.runtime.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.runtime.Addresses;
import dk.fordel.runtime.PlatformOptions;
import dk.fordel.runtime.RunningPlatform;
import dk.fordel.servers.FordelService;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever follows README and guides on a fresh site gets through. A block that is fenced as {@code
 * sh} is run, in order; what is not to be run says in its fence what it is.
 */
@ExtendWith(RunningPlatform.Extension.class)
class GuidesTest {

    /** In the order in which they are run, on one site. */
    private static final List<String> RUN =
            List.of(
                    "README.md",
                    "docs/guides/rounds.md",
                    "docs/guides/other-regions.md",
                    "docs/guides/operators.md");

    private static final int USUAL_PORT_OF_IDENTITY = 8090;

    private final Path project = PlatformOptions.usual().project();

    @Test
    void every_block_of_readme_and_guides_says_whether_it_is_run() throws IOException {
        try (Stream<Path> guides = Files.list(project.resolve("docs/guides"))) {
            Stream.concat(Stream.of(project.resolve("README.md")), guides)
                    .map(Guide::read)
                    .forEach(guide ->
                            assertThat(guide.blocks())
                                    .as(guide.name())
                                    .allSatisfy(block ->
                                            assertThat(block.language())
                                                    .as("fence in line %d", block.line())
                                                    .isIn(
                                                            "sh",
                                                            "console",
                                                            "text",
                                                            "yaml",
                                                            "properties")));
        }
    }

    @Test
    void every_command_of_readme_and_guides_works_on_a_fresh_site_in_order(RunningPlatform running)
            throws Exception {
        for (String page : RUN) {
            follow(
                    Guide.read(project.resolve(page)),
                    running.folder(),
                    running.platform().addresses());
        }
    }

    private static void follow(Guide guide, Path folder, Addresses addresses) throws Exception {
        List<Guide.Block> commands = guide.commands();
        assertThat(commands).as("commands of %s", guide.name()).isNotEmpty();
        Shell.Outcome outcome =
                new Shell(folder)
                        .run(
                                guide.name(),
                                commands.stream()
                                        .map(block -> withPortsOf(addresses, block.text()))
                                        .toList());
        String where =
                "%s, block in line %d, of which all wrote:%n%s"
                        .formatted(
                                guide.name(),
                                commands.get(Math.max(0, outcome.outputs().size() - 1)).line(),
                                outcome.all());
        assertThat(outcome.code()).as(where).isZero();
        assertThat(outcome.outputs()).hasSameSizeAs(commands);
        for (int at = 0; at < commands.size(); at++) {
            assertThat(outcome.outputs().get(at))
                    .as("%s, what line %d shows", guide.name(), commands.get(at).line())
                    .isNotBlank();
        }
    }

    private static String withPortsOf(Addresses addresses, String commands) {
        String here = withPort(commands, USUAL_PORT_OF_IDENTITY, addresses.issuer());
        for (FordelService service : FordelService.values()) {
            here = withPort(here, service.port(), addresses.of(service.id()));
        }
        return here;
    }

    private static String withPort(String commands, int usual, URI here) {
        return commands.replace("http://127.0.0.1:" + usual, here.toString());
    }
}

package dk.fordel.runtime.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/** Whatever the build brings in earns its place in a line of {@code docs/dependencies.md}. */
class DependenciesTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    @Test
    void every_group_that_the_build_names_has_a_line_and_every_line_is_of_the_build()
            throws Exception {
        Set<String> used = new TreeSet<>();
        for (Path pom : poms()) {
            used.addAll(groupsOf(pom));
        }
        assertThat(named()).containsExactlyElementsOf(used);
    }

    /** In the column "comes as". */
    private static Set<String> named() throws Exception {
        try (Stream<String> lines = Files.lines(PROJECT.resolve("docs/dependencies.md"))) {
            return lines.filter(line -> line.startsWith("| "))
                    .map(line -> line.split("\\|")[2])
                    .flatMap(cell -> NAMED.matcher(cell).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> groupsOf(Path pom) throws Exception {
        var groups =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(pom.toFile())
                        .getElementsByTagName("groupId");
        return IntStream.range(0, groups.getLength())
                .mapToObj(groups::item)
                .map(Element.class::cast)
                .filter(group -> !isExcluded(group))
                .map(group -> group.getTextContent().strip())
                .filter(group -> !group.startsWith("dk.fordel"))
                .collect(Collectors.toSet());
    }

    private static boolean isExcluded(Element group) {
        return group.getParentNode().getNodeName().equals("exclusion");
    }

    private static Set<Path> poms() throws Exception {
        try (Stream<Path> files = Files.find(PROJECT, 3, (path, is) -> path.endsWith("pom.xml"))) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

package dk.fordel.testing;

import dk.fordel.kernel.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the guide for other regions says of who may read which feed, so that it stays true. */
final class Guide {

    private Guide() {}

    /** Whether each role of the guide's table may read a topic. */
    static Map<Role, Boolean> readersOf(String topic) {
        List<List<String>> rows =
                lines().filter(line -> line.startsWith("|"))
                        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                        .toList();
        List<String> head = row(rows, "topic");
        List<String> row = row(rows, "`%s`".formatted(topic));
        Map<Role, Boolean> readers = new EnumMap<>(Role.class);
        for (int column = 0; column < head.size(); column++) {
            String name = head.get(column);
            if (Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name))) {
                readers.put(Role.valueOf(name), row.get(column).equals("yes"));
            }
        }
        return readers;
    }

    private static List<String> row(List<List<String>> rows, String first) {
        return rows.stream()
                .filter(cells -> cells.size() > 1 && cells.get(1).equals(first))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "docs/guides/other-regions.md has no row for %s; say there who may read it."
                                        .formatted(first)));
    }

    private static Stream<String> lines() {
        Path checkout =
                Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                        .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                        .findFirst()
                        .orElseThrow();
        try {
            return Files.readAllLines(checkout.resolve("docs/guides/other-regions.md")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

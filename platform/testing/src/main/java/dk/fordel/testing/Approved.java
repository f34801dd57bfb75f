package dk.fordel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import dk.fordel.eventstore.StoredJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Pins stored shapes. A stored event is for ever: what the file says today must be readable always,
 * and what is written today must look like the file. Run once with {@code -Dfordel.approve=true} to
 * write a new file, and read it before you commit it.
 */
public final class Approved {

    private static final Path FOLDER = Path.of("src/test/resources/approved");

    private Approved() {}

    /**
     * The event is stored exactly as the file {@code approved/<name>.json} says, and the file reads
     * back as the event.
     *
     * @param name the stored name, for example {@code placement.decided.v1}
     */
    public static void storedAs(String name, Object event) {
        var mapper = StoredJson.mapper();
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
        Path file = FOLDER.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("fordel.approve")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, json);
            }
            assertThat(file)
                    .as("%s has no approved file; write it with -Dfordel.approve=true", name)
                    .exists();
            assertThat(json)
                    .as(
                            "%s is stored differently now; a stored shape never changes: make a new version",
                            name)
                    .isEqualToNormalizingNewlines(Files.readString(file));
            assertThat(mapper.readValue(Files.readString(file), event.getClass())).isEqualTo(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON of every approved file, by its name. */
    static Map<String, String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, String> all = new TreeMap<>();
            for (Path file : files.toList()) {
                all.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stored name that a file is about; one name can have several files. */
    static String storedName(String file) {
        return file.replaceFirst("^(.+?\\.v\\d+)\\..*$", "$1");
    }

    /** A sentence for each version, from the first to those given, that no file pins. */
    static List<String> missing(Set<String> storedNames) {
        Set<String> pinned = all().keySet().stream().map(Approved::storedName).collect(toSet());
        List<String> missing = new ArrayList<>();
        for (String name : new TreeSet<>(storedNames)) {
            int dot = name.lastIndexOf(".v");
            for (int version = 1; version <= Integer.parseInt(name.substring(dot + 2)); version++) {
                String pin = name.substring(0, dot + 2) + version;
                if (!pinned.contains(pin)) {
                    missing.add(
                            "%s was stored, and approved/%s.json is missing. What was stored once is read for ever: take the file from the history of this repository, or approve a new event with -Dfordel.approve=true."
                                    .formatted(pin, pin));
                }
            }
        }
        return missing;
    }
}

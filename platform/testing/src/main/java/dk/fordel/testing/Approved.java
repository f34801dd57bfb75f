package dk.fordel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.eventstore.StoredJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}

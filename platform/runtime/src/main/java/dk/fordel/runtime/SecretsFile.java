package dk.fordel.runtime;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Secrets made at the first start and kept: a line each, name, space, secret; readable by its owner
 * alone.
 */
final class SecretsFile {

    private static final int SECRET_BYTES = 24;

    private final Path file;
    private final Map<String, String> secrets;

    SecretsFile(Path file) {
        this.file = file;
        this.secrets = Files.exists(file) ? new TreeMap<>(read(file)) : new TreeMap<>();
    }

    /** The secret of that name, made when it is asked for the first time. */
    synchronized String get(String name) {
        var known = secrets.get(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        secrets.put(name, made);
        write();
        return made;
    }

    static Map<String, String> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.split(" ", 2))
                    .collect(
                            Collectors.toMap(
                                    words -> words[0],
                                    words -> words.length == 2 ? words[1] : "",
                                    (a, b) -> b,
                                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private void write() {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var draft =
                    Files.createTempFile(
                            file.toAbsolutePath().getParent(), "secrets", "", ownerOnly);
            Files.write(
                    draft,
                    secrets.entrySet().stream()
                            .map(secret -> secret.getKey() + " " + secret.getValue())
                            .toList());
            Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}

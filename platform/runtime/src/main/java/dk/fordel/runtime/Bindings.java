package dk.fordel.runtime;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which trainee or which practices a demo user is; the identity provider writes it into the user's
 * next token. A line each: user, {@code trainee} or {@code practice}, id.
 */
public final class Bindings {

    private final Path file;

    Bindings(Path file) {
        this.file = file;
    }

    /** The user is this trainee from now on, and no other. */
    public void trainee(String user, String id) {
        bind(user, "trainee", List.of(id));
    }

    /** The user speaks for these practices from now on, and no others. */
    public void practices(String user, List<String> ids) {
        bind(user, "practice", ids);
    }

    private void bind(String user, String kind, List<String> ids) {
        for (String id : ids) {
            if (!id.matches("[A-Za-z0-9._-]{1,100}")) {
                throw new LaunchFailed(
                        "'%s' is no id of a %s; it looks like 6f1c0f5e-....".formatted(id, kind));
            }
        }
        var mine = user + " " + kind + " ";
        try {
            var kept =
                    Files.exists(file)
                            ? Files.readAllLines(file).stream()
                                    .filter(line -> !line.startsWith(mine))
                                    .toList()
                            : List.<String>of();
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "bindings", "");
            Files.write(
                    draft, Stream.concat(kept.stream(), ids.stream().map(mine::concat)).toList());
            Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}

package dk.fordel.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ids that follow from what they name, so that a fact that comes twice cannot create a second
 * thing.
 */
public final class DeterministicId {

    private DeterministicId() {}

    /**
     * The same name and parts give the same id, on any machine, for ever (UUID version 3 over
     * {@code name|part|part}).
     *
     * @param name what kind of thing, for example {@code placement}
     * @param parts what tells it from others of its kind
     */
    public static UUID of(String name, Object... parts) {
        String source =
                Arrays.stream(parts)
                        .map(String::valueOf)
                        .collect(Collectors.joining("|", name + "|", ""));
        return UUID.nameUUIDFromBytes(source.getBytes(UTF_8));
    }
}

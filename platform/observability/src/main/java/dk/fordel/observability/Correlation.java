package dk.fordel.observability;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import java.util.UUID;

/**
 * The id that one wish keeps on its way through services, messages and logs. It lives on the
 * thread, in the logging context, from {@link #begin} until the scope is closed:
 *
 * <pre>{@code
 * try (var scope = Correlation.begin(id)) {
 *     ...
 * }
 * }</pre>
 */
public final class Correlation {

    /** The HTTP header that carries the id, in requests and in every answer. */
    public static final String HEADER = "X-Correlation-Id";

    /** The key in the logging context. */
    public static final String MDC_KEY = "correlationId";

    private Correlation() {}

    /** The id of what this thread is doing; a new one when it is doing nothing known. */
    public static UUID current() {
        UUID known = parse(MDC.get(MDC_KEY));
        return known == null ? UUID.randomUUID() : known;
    }

    /** From here until the scope is closed this thread works for {@code id}. */
    public static Scope begin(UUID id) {
        String before = MDC.get(MDC_KEY);
        MDC.put(MDC_KEY, id.toString());
        return () -> {
            if (before == null) {
                MDC.remove(MDC_KEY);
            } else {
                MDC.put(MDC_KEY, before);
            }
        };
    }

    /**
     * Reads an id as {@link #HEADER} carries it.
     *
     * @return null when the text is missing or is no UUID in its usual 36 characters
     */
    public static @Nullable UUID parse(@Nullable String text) {
        if (text == null || text.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }

    /** Ends on close; the id that was there before is back. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}

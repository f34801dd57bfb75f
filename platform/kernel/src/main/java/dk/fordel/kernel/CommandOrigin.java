package dk.fordel.kernel;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where commands come from: who acts, as part of what, because of what. A request, a fact or a job
 * begins it on its thread; every command that the thread sends carries it, and so does every event
 * that comes of the command. A job that hands work to another thread begins it there again:
 *
 * <pre>{@code
 * try (var scope = origin.begin()) {
 *     gateway.sendAndWait(command);
 * }
 * }</pre>
 *
 * Domain code does not ask for it: what a decision needs to know arrives in its command.
 *
 * @param actor who acts
 * @param correlationId the request that started it all
 * @param causationId the event that a policy answers; null when no event caused it
 */
public record CommandOrigin(Actor actor, String correlationId, @Nullable String causationId) {

    /** The names of the entries that {@link #entries} gives. */
    public static final Set<String> KEYS = keys();

    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";
    private static final ThreadLocal<@Nullable CommandOrigin> CURRENT = new ThreadLocal<>();

    /** What a service does by itself, such as loading its reference data. */
    public static CommandOrigin ofService(String name) {
        return new CommandOrigin(Actor.service(name), UUID.randomUUID().toString(), null);
    }

    /** What this thread works for; null when nobody began anything. */
    public static @Nullable CommandOrigin current() {
        return CURRENT.get();
    }

    /** From here until the scope is closed this thread's commands have this origin. */
    public Scope begin() {
        CommandOrigin before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    /**
     * The origin as plain texts, for the metadata of commands and stored events: those of {@link
     * Actor#entries}, {@code correlationId}, and {@code causationId} if there is one.
     */
    public Map<String, String> entries() {
        Map<String, String> entries = actor.entries();
        entries.put(CORRELATION, correlationId);
        if (causationId != null) {
            entries.put(CAUSATION, causationId);
        }
        return entries;
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(Actor.KEYS);
        keys.add(CORRELATION);
        keys.add(CAUSATION);
        return Set.copyOf(keys);
    }

    /** Ends on close; the origin that was there before is back. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}

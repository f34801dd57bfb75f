package dk.fordel.trials.checker;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the clients sent and what they were told. The note of each command carries its key. */
public final class Journal {

    /**
     * One command.
     *
     * @param key its Idempotency-Key
     * @param tally whom it was for
     * @param number what the client was told, null when nobody ever answered
     */
    public record Entry(String key, UUID tally, @Nullable Long number) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** A client is about to send this. */
    public void sent(String key, UUID tally) {
        entries.put(key, new Entry(key, tally, null));
    }

    /** The client was told that it counts as this number. */
    public void acknowledged(String key, UUID tally, long number) {
        entries.put(key, new Entry(key, tally, number));
    }

    /** All that was sent, by key. */
    public List<Entry> entries() {
        return entries.values().stream().sorted(Comparator.comparing(Entry::key)).toList();
    }

    /** How many commands were answered. */
    public long acknowledged() {
        return entries.values().stream().filter(entry -> entry.number() != null).count();
    }
}

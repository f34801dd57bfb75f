package dk.fordel.trials.skip;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a reader was given, against what was committed. It knows of no index and no position: only
 * what was committed in which stream, and what was given in which order.
 */
final class Scores {

    /** An event that was committed. */
    record Committed(String stream, long sequence) {}

    private final Map<UUID, Committed> committed = new LinkedHashMap<>();
    private final Set<UUID> given = new HashSet<>();
    private final Map<String, Long> lastOf = new HashMap<>();
    private long events;
    private long skipped;
    private long disordered;
    private long twice;
    private long stalls;

    void committed(UUID event, Committed what) {
        committed.put(event, what);
        events++;
    }

    void given(List<UUID> some) {
        for (UUID event : some) {
            Committed what = committed.get(event);
            if (what == null || !given.add(event)) {
                twice++; // or never committed, which is as bad
                continue;
            }
            Long last = lastOf.put(what.stream(), what.sequence());
            if (last != null && last >= what.sequence()) {
                disordered++;
            }
        }
    }

    /** Nothing is open that could still append: all must have been given. */
    void nothingOpen() {
        if (given.size() < committed.size()) {
            stalls++;
        }
    }

    /** The schedule is over and the reader has looked for the last time. */
    void over() {
        skipped += committed.size() - given.size();
        committed.clear();
        given.clear();
        lastOf.clear();
    }

    long events() {
        return events;
    }

    long skipped() {
        return skipped;
    }

    long disordered() {
        return disordered;
    }

    long twice() {
        return twice;
    }

    /** Looks that did not give all that was committed although nobody could append below it. */
    long stalls() {
        return stalls;
    }
}

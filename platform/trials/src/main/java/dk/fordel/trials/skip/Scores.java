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

    /** A schedule's events; what comes late may still come during the next. */
    private static final class Schedule {
        private final Map<UUID, Committed> committed = new LinkedHashMap<>();
        private final Set<UUID> given = new HashSet<>();

        long missing() {
            return committed.size() - given.size();
        }
    }

    private final Map<String, Long> lastOf = new HashMap<>();
    private Schedule before = new Schedule();
    private Schedule current = new Schedule();
    private long events;
    private long skipped;
    private long disordered;
    private long twice;
    private long stalls;

    void committed(UUID event, Committed what) {
        current.committed.put(event, what);
        events++;
    }

    void given(List<UUID> some) {
        for (UUID event : some) {
            Schedule of = before.committed.containsKey(event) ? before : current;
            Committed what = of.committed.get(event);
            if (what == null || !of.given.add(event)) {
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
        if (current.missing() > 0) {
            stalls++;
        }
    }

    /** The schedule is over; what was still missing of the one before will not come any more. */
    void over() {
        skipped += before.missing();
        before = current;
        current = new Schedule();
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

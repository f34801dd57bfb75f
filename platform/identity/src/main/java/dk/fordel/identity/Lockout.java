package dk.fordel.identity;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes guessing slow: after {@link #FREE} bad secrets in a row an account waits half a minute, and
 * twice as long after each further one, up to a quarter of an hour. While it waits, the right
 * secret is not taken either, or a guesser would learn from the answer. The last {@link #KNOWN}
 * names are remembered, whether they exist or not.
 */
final class Lockout {

    static final int FREE = 5;
    static final int KNOWN = 10_000;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<String, Bad> byName =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bad> eldest) {
                    return size() > KNOWN;
                }
            };

    private record Bad(int times, Instant until) {}

    Lockout(InstantSource clock) {
        this.clock = clock;
    }

    /** How long the account waits still; zero when it may try. */
    synchronized Duration waitOf(String name) {
        @Nullable Bad bad = byName.get(name);
        if (bad == null || !bad.until().isAfter(clock.instant())) {
            return Duration.ZERO;
        }
        return Duration.between(clock.instant(), bad.until());
    }

    synchronized void bad(String name) {
        @Nullable Bad before = byName.remove(name);
        int times = before == null ? 1 : before.times() + 1;
        byName.put(name, new Bad(times, clock.instant().plus(pauseAfter(times))));
    }

    synchronized void good(String name) {
        byName.remove(name);
    }

    private static Duration pauseAfter(int times) {
        if (times < FREE) {
            return Duration.ZERO;
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(times - FREE, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}

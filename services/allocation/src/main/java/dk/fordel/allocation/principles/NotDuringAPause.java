package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

/** HARD-6: not while the practice has an agreed pause. */
public final class NotDuringAPause {

    /** The rule. */
    public static final String ID = "HARD-6";

    private NotDuringAPause() {}

    /** The objection when a pause and the stay share a day. */
    public static @Nullable String objection(PracticeFacts practice, Period stay) {
        return practice.pauses().values().stream()
                .filter(stay::overlaps)
                .findFirst()
                .map(pause ->
                        "Practice %s has an agreed pause %s, which the stay %s touches."
                                .formatted(practice.practice(), pause, stay))
                .orElse(null);
    }
}

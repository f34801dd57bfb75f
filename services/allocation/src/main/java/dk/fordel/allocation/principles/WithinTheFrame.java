package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.FrameKey;

import org.jspecify.annotations.Nullable;

/** HARD-7: within the council's number (FRAME-1, FRAME-2). No number set is no place to give. */
public final class WithinTheFrame {

    /** The rule. */
    public static final String ID = "HARD-7";

    private WithinTheFrame() {}

    /**
     * The objection when no position is left.
     *
     * @param key the frame
     * @param positions the council's number; null when none is set
     * @param used how many are used
     */
    public static @Nullable String objection(FrameKey key, @Nullable Integer positions, int used) {
        if (positions == null) {
            return "The council has set no frame for %s.".formatted(key);
        }
        return used < positions
                ? null
                : "The council's frame for %s is used up: %d of %d."
                        .formatted(key, used, positions);
    }
}

package dk.fordel.allocation.placement;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

/**
 * Why a practice was chosen.
 *
 * @param code mandatory for an override
 * @param words mandatory for an override
 */
public record Reason(@Nullable ReasonCode code, @Nullable String words) {

    /** No reason beyond the recommendation. */
    public static final Reason NONE = new Reason(null, null);

    /** Longer words are refused. */
    public static final int LONGEST = 2_000;

    public Reason {
        if (words != null && words.length() > LONGEST) {
            throw new Malformed(
                    "reason",
                    "The reason has %d characters; at most %d are kept."
                            .formatted(words.length(), LONGEST));
        }
    }

    /** Whether both the code and words are there. */
    boolean complete() {
        return code != null && words != null && !words.isBlank();
    }
}

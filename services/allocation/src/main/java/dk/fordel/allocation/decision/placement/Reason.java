package dk.fordel.allocation.decision.placement;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a practice was chosen.
 *
 * @param code mandatory for an override
 * @param words mandatory for an override
 * @param grounds what an override rests on; empty where reasons did not yet name any
 */
public record Reason(@Nullable ReasonCode code, @Nullable String words, List<Ground> grounds) {

    /** No reason beyond the recommendation. */
    public static final Reason NONE = new Reason(null, null, List.of());

    /** Longer words are refused. */
    public static final int LONGEST = 2_000;

    @SuppressWarnings("NullAway") // stored before there were grounds
    public Reason {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        if (words != null && words.length() > LONGEST) {
            throw new Malformed(
                    "reason",
                    "The reason has %d characters; at most %d are kept."
                            .formatted(words.length(), LONGEST));
        }
    }

    /** Whether code, grounds and words are there. */
    boolean complete() {
        return code != null && !grounds.isEmpty() && words != null && !words.isBlank();
    }
}

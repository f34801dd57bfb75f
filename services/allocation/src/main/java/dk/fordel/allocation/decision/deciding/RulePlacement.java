package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The council rules on a decision.
 *
 * @param practice where to instead; only with {@link Ruling#CHANGED}
 * @param reason words always, a code when the council overrides the recommendation
 * @param seen version of the placement that the council rules on
 */
public record RulePlacement(
        PlacementId placement,
        Ruling ruling,
        @Nullable PracticeId practice,
        Decider who,
        Reason reason,
        LocalDate on,
        @Nullable Long seen) {

    /** What the council can say. */
    public enum Ruling {
        UPHELD,
        CHANGED,
        SENT_BACK
    }

    /**
     * @throws Malformed when a practice is missing or not asked for, or the words are missing
     */
    public RulePlacement {
        if ((ruling == Ruling.CHANGED) != (practice != null)) {
            throw new Malformed(
                    "practiceId",
                    "A ruling CHANGED names the practice to go to instead; no other ruling names one.");
        }
        String words = reason.words();
        if (words == null || words.isBlank()) {
            throw new Malformed("reason", "A ruling gives its reason in words.");
        }
    }

    String words() {
        return String.valueOf(reason.words());
    }
}

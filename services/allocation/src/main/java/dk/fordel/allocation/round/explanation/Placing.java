package dk.fordel.allocation.round.explanation;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Level;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a placement that is to be explained.
 *
 * @param placement which
 * @param starts first day
 * @param wishes ranked municipalities, best first
 * @param recommendation the last one; null when no round looked at it
 * @param kept the practice that a round before had recommended; null when none did
 * @param levels of the principles that the recommendation was counted under
 * @param decision null when nothing is decided
 */
public record Placing(
        PlacementId placement,
        LocalDate starts,
        List<String> wishes,
        @Nullable Recommendation recommendation,
        @Nullable PracticeId kept,
        List<Level> levels,
        @Nullable Decision decision) {

    /**
     * What was decided.
     *
     * @param practice where
     * @param municipality of the practice
     * @param dispensed hard rules dispensed with
     * @param reason code and words of an override
     * @param by post
     * @param on day
     */
    public record Decision(
            PracticeId practice,
            String municipality,
            List<String> dispensed,
            Reason reason,
            String by,
            LocalDate on) {
        public Decision {
            dispensed = List.copyOf(dispensed);
        }
    }

    public Placing {
        wishes = List.copyOf(wishes);
        levels = List.copyOf(levels);
    }
}

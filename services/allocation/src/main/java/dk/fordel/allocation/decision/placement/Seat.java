package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Site;

import org.jspecify.annotations.Nullable;

/**
 * The place a decision gives, with the facts it was given on.
 *
 * @param practice where
 * @param site where the practice lies
 * @param area the area it lay in on the first day of the stay
 * @param frame the council's number it counts against; null when the kind has none
 * @param factsVersion number of the practice's last event before the decision: with it, what was
 *     known can be had again
 */
public record Seat(
        PracticeId practice, Site site, Area area, @Nullable FrameKey frame, long factsVersion) {

    /** The same place counted against another number, after a move into another year. */
    public Seat within(@Nullable FrameKey other) {
        return new Seat(practice, site, area, other, factsVersion);
    }
}

package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a position has no place: positions that compete for too little. One of them has none; without
 * any one of them, all the others would have one.
 *
 * @param placements who compete; a single one has no possible practice at all
 * @param bounds what they compete for
 * @param remedies of which one more would give one more of them a place: a place more in a practice
 *     (HARD-2), a position more in a frame (HARD-7), a dispensation (HARD-5)
 */
public record Conflict(List<PlacementId> placements, List<Bound> bounds, List<Bound> remedies) {

    /**
     * What is too little.
     *
     * @param rule HARD-2, HARD-5 or HARD-7
     * @param practice whose; null for a frame
     * @param frame of HARD-7
     * @param left how many there are for the round
     * @param wanted how many possibilities count against it
     */
    public record Bound(
            String rule,
            @Nullable PracticeId practice,
            @Nullable FrameKey frame,
            int left,
            int wanted) {}

    public Conflict {
        placements = List.copyOf(placements);
        bounds = List.copyOf(bounds);
        remedies = List.copyOf(remedies);
    }
}

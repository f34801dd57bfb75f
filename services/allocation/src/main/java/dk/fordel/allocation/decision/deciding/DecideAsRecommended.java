package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.kernel.Malformed;

import java.time.LocalDate;
import java.util.List;

/** Somebody decides many placements as they are recommended: all of them, or none. */
public record DecideAsRecommended(List<PlacementId> placements, Decider who, LocalDate on) {

    /** How many can be decided at once. */
    public static final int MOST = 500;

    /**
     * @throws Malformed when there is none, or more than {@value #MOST}
     */
    public DecideAsRecommended {
        placements = List.copyOf(placements);
        if (placements.isEmpty() || placements.size() > MOST) {
            throw new Malformed(
                    "placementIds",
                    "Decide 1 to %d placements at a time; these are %d."
                            .formatted(MOST, placements.size()));
        }
    }
}

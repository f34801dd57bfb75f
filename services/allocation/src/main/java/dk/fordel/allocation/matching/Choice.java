package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;

import org.jspecify.annotations.Nullable;

/**
 * What a run chose for a position.
 *
 * @param placement for which
 * @param practice null when there was no place
 * @param points of the place over all principles; 0 without a place
 */
public record Choice(PlacementId placement, @Nullable PracticeId practice, int points) {
    static Choice of(Proposal proposal) {
        return new Choice(
                proposal.placement(),
                proposal.practice(),
                proposal.alternatives().isEmpty()
                        ? 0
                        : proposal.alternatives().getFirst().points());
    }
}

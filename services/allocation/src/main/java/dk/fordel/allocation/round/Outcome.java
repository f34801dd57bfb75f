package dk.fordel.allocation.round;

import java.util.List;

/**
 * What thinking a round through came to.
 *
 * @param proposals one for each position, by placement
 * @param levels what was reached level by level, with what nobody can surpass
 * @param conflicts one for each position without a place
 * @param tieBreak how equals were told apart, in words
 * @param before how the load was spread before the round
 * @param after how it would be spread with everything that is recommended
 */
public record Outcome(
        List<Proposal> proposals,
        List<LevelResult> levels,
        List<Conflict> conflicts,
        String tieBreak,
        Measures before,
        Measures after) {
    public Outcome {
        proposals = List.copyOf(proposals);
        levels = List.copyOf(levels);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nothing better exists. */
    public boolean proven() {
        return levels.stream().allMatch(LevelResult::proven);
    }
}

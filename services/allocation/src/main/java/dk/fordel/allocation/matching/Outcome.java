package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What thinking a round through came to.
 *
 * @param proposals one for each position, by placement
 * @param levels what was reached level by level, with what nobody can surpass
 * @param conflicts one for each position without a place
 * @param tieBreak how equals were told apart, in words
 * @param before how the load was spread before the round
 * @param after how it would be spread with everything that is recommended
 * @param points what the recommended places come to, principle by principle
 */
public record Outcome(
        List<Proposal> proposals,
        List<LevelResult> levels,
        List<Conflict> conflicts,
        String tieBreak,
        Measures before,
        Measures after,
        SortedMap<String, Long> points) {
    public Outcome {
        proposals = List.copyOf(proposals);
        levels = List.copyOf(levels);
        conflicts = List.copyOf(conflicts);
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /** How many got their first wish, second and so on; 0 is none of the wished. */
    SortedMap<Integer, Integer> byWishRank() {
        SortedMap<Integer, Integer> ranks = new TreeMap<>();
        proposals.stream()
                .filter(proposal -> proposal.practice() != null)
                .forEach(proposal ->
                        ranks.merge(
                                proposal.alternatives().getFirst().wishRank(), 1, Integer::sum));
        return ranks;
    }

    /** Where each position goes that has a place. */
    Map<PlacementId, PracticeId> places() {
        Map<PlacementId, PracticeId> places = new LinkedHashMap<>();
        proposals.forEach(proposal -> {
            if (proposal.practice() != null) {
                places.put(proposal.placement(), proposal.practice());
            }
        });
        return places;
    }

    /** The same places with other points. */
    Outcome counted(SortedMap<String, Long> otherwise) {
        return new Outcome(proposals, levels, conflicts, tieBreak, before, after, otherwise);
    }

    /** Whether nothing better exists. */
    public boolean proven() {
        return levels.stream().allMatch(LevelResult::proven);
    }
}

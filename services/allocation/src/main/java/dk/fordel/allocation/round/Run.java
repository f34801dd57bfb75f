package dk.fordel.allocation.round;

import dk.fordel.kernel.Mandate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run of a round came out: the tail and not only the first choices.
 *
 * @param positions how many were looked at
 * @param placed how many got a suggestion
 * @param withoutPlace how many got none
 * @param byWishRank how many got their first wish, second and so on; 0 is none of the wished
 * @param principlesVersion whose weights were used
 * @param tieBreak how equals were told apart, in words
 * @param mandate who ran it
 * @param on the day
 */
public record Run(
        int positions,
        int placed,
        int withoutPlace,
        SortedMap<Integer, Integer> byWishRank,
        int principlesVersion,
        String tieBreak,
        Mandate mandate,
        LocalDate on) {

    public Run {
        byWishRank = Collections.unmodifiableSortedMap(new TreeMap<>(byWishRank));
    }

    /** Counts the proposals. */
    public static Run of(
            List<Proposal> proposals, int principlesVersion, Mandate mandate, LocalDate on) {
        SortedMap<Integer, Integer> ranks = new TreeMap<>();
        proposals.stream()
                .filter(proposal -> proposal.practice() != null)
                .forEach(proposal ->
                        ranks.merge(
                                proposal.alternatives().getFirst().wishRank(), 1, Integer::sum));
        int placed = ranks.values().stream().mapToInt(Integer::intValue).sum();
        return new Run(
                proposals.size(),
                placed,
                proposals.size() - placed,
                ranks,
                principlesVersion,
                Greedy.TIE_BREAK,
                mandate,
                on);
    }
}

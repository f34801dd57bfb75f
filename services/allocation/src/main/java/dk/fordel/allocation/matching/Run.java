package dk.fordel.allocation.matching;

import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

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
 * @param principlesVersion under which it was run
 * @param tieBreak how equals were told apart, in words
 * @param levels what was reached level by level; none in runs before the second edition
 * @param conflicts why those without a place have none
 * @param before how the load was spread before the round; null in runs before the second edition
 * @param after how it would be spread with everything that is recommended
 * @param choices what was chosen for each position; none in runs before the second edition
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
        List<LevelResult> levels,
        List<Conflict> conflicts,
        @Nullable Measures before,
        @Nullable Measures after,
        List<Choice> choices,
        Mandate mandate,
        LocalDate on) {
    public Run {
        byWishRank = Collections.unmodifiableSortedMap(new TreeMap<>(byWishRank));
        levels = List.copyOf(levels);
        conflicts = List.copyOf(conflicts);
        choices = List.copyOf(choices);
    }

    /** Sums up an outcome. */
    public static Run of(Outcome outcome, int principlesVersion, Mandate mandate, LocalDate on) {
        SortedMap<Integer, Integer> ranks = outcome.byWishRank();
        int placed = ranks.values().stream().mapToInt(Integer::intValue).sum();
        return new Run(
                outcome.proposals().size(),
                placed,
                outcome.proposals().size() - placed,
                ranks,
                principlesVersion,
                outcome.tieBreak(),
                outcome.levels(),
                outcome.conflicts(),
                outcome.before(),
                outcome.after(),
                outcome.proposals().stream().map(Choice::of).toList(),
                mandate,
                on);
    }
}

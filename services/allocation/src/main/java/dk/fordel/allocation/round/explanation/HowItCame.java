package dk.fordel.allocation.round.explanation;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Conflict;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.LevelResult;
import dk.fordel.allocation.matching.Measures;
import dk.fordel.allocation.matching.Moved;
import dk.fordel.allocation.matching.Run;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a round came out, as data.
 *
 * @param round which
 * @param run its number
 * @param on day of the run
 * @param by post
 * @param positions how many were looked at
 * @param placed how many got a suggestion
 * @param withoutPlace how many got none
 * @param ranks how many got which of their wishes, first to last
 * @param noneOfTheWished how many are placed where they did not wish, or wished for nothing
 * @param levels what was reached level by level; empty in runs before the second edition
 * @param proven whether nothing better exists on any level; never of a round without positions
 * @param before how the load was spread before; null in runs before the second edition
 * @param after how it is spread with everything that is recommended
 * @param conflicts who competes for too little
 * @param moves of a late change: who is moved from a decided place, and by which hard rule
 * @param principlesVersion under which it was run
 */
public record HowItCame(
        RoundId round,
        int run,
        LocalDate on,
        String by,
        int positions,
        int placed,
        int withoutPlace,
        List<OfRank> ranks,
        int noneOfTheWished,
        List<OfLevel> levels,
        boolean proven,
        @Nullable Measures before,
        @Nullable Measures after,
        List<Conflict> conflicts,
        List<Moved> moves,
        int principlesVersion) {

    /**
     * How many got the wish of this rank.
     *
     * @param rank 1 for the first wish
     * @param trainees how many
     */
    public record OfRank(int rank, int trainees) {}

    /**
     * What a level came to.
     *
     * @param number 1 for the first
     * @param level in the council's words, or what follows the council's levels
     * @param value reached
     * @param bound what nobody can surpass
     * @param gap how far the best may be away; 0 is proven best
     * @param ofTheCouncil whether the council set it; otherwise it tells equals apart
     */
    public record OfLevel(
            int number, String level, long value, long bound, long gap, boolean ofTheCouncil) {}

    public HowItCame {
        ranks = List.copyOf(ranks);
        levels = List.copyOf(levels);
        conflicts = List.copyOf(conflicts);
        moves = List.copyOf(moves);
    }

    /**
     * @param number of the run
     * @param councils how many levels the council has set
     * @param facts that the run was thought through on; null in runs before they were frozen
     */
    public static HowItCame of(
            RoundId round, int number, Run run, int councils, @Nullable Facts facts) {
        return new HowItCame(
                round,
                number,
                run.on(),
                run.mandate().post(),
                run.positions(),
                run.placed(),
                run.withoutPlace(),
                run.byWishRank().entrySet().stream()
                        .filter(rank -> rank.getKey() > 0)
                        .map(rank -> new OfRank(rank.getKey(), rank.getValue()))
                        .toList(),
                run.byWishRank().getOrDefault(0, 0),
                levels(run.levels(), councils),
                run.positions() > 0
                        && !run.levels().isEmpty()
                        && run.levels().stream().allMatch(LevelResult::proven),
                run.before(),
                run.after(),
                run.conflicts(),
                facts == null ? List.of() : Moved.in(run, facts),
                run.principlesVersion());
    }

    private static List<OfLevel> levels(List<LevelResult> results, int councils) {
        List<OfLevel> levels = new ArrayList<>();
        for (LevelResult one : results) {
            int number = levels.size() + 1;
            levels.add(
                    new OfLevel(
                            number,
                            one.name(),
                            one.value(),
                            one.bound(),
                            one.bound() - one.value(),
                            number <= councils));
        }
        return levels;
    }
}

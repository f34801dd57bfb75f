package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Two outcomes beside one another: what a "what if", another version of the principles or another
 * place for one trainee would change.
 *
 * @param placedBefore how many have a place in the first
 * @param placedAfter in the second
 * @param moves whose place is another one
 * @param levelsBefore what the first reached, on its own levels
 * @param levelsAfter the second
 * @param spreadBefore how the first would spread the load
 * @param spreadAfter the second
 * @param byWishRankBefore how many the first gives their first wish, second and so on; 0 is none of
 *     the wished
 * @param byWishRankAfter the second
 * @param pointsBefore what the places of the first come to, principle by principle
 * @param pointsAfter those of the second, counted by the principles of the first
 * @param conflicts why those without a place in the second have none
 */
public record Comparison(
        int placedBefore,
        int placedAfter,
        List<Move> moves,
        List<LevelResult> levelsBefore,
        List<LevelResult> levelsAfter,
        Measures spreadBefore,
        Measures spreadAfter,
        SortedMap<Integer, Integer> byWishRankBefore,
        SortedMap<Integer, Integer> byWishRankAfter,
        SortedMap<String, Long> pointsBefore,
        SortedMap<String, Long> pointsAfter,
        List<Conflict> conflicts) {

    /**
     * Another place.
     *
     * @param placement the placement that goes elsewhere
     * @param from null when there was none, or the position was not there
     * @param to null when there is none
     */
    public record Move(PlacementId placement, @Nullable PracticeId from, @Nullable PracticeId to) {}

    public Comparison {
        moves = List.copyOf(moves);
    }

    /** Compares; the points of both are to be counted by the same principles. */
    public static Comparison of(Outcome before, Outcome after) {
        return new Comparison(
                before.places().size(),
                after.places().size(),
                moves(before.places(), after.places()),
                before.levels(),
                after.levels(),
                before.after(),
                after.after(),
                before.byWishRank(),
                after.byWishRank(),
                before.points(),
                after.points(),
                after.conflicts());
    }

    private static List<Move> moves(
            Map<PlacementId, PracticeId> before, Map<PlacementId, PracticeId> after) {
        TreeSet<PlacementId> all = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        all.addAll(before.keySet());
        all.addAll(after.keySet());
        List<Move> moves = new ArrayList<>();
        for (PlacementId placement : all) {
            PracticeId from = before.get(placement);
            PracticeId to = after.get(placement);
            if (from == null || !from.equals(to)) {
                moves.add(new Move(placement, from, to));
            }
        }
        return moves;
    }
}

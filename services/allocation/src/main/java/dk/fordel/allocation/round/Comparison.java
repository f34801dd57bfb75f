package dk.fordel.allocation.round;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Conflict> conflicts) {

    /**
     * Another place.
     *
     * @param from null when there was none, or the position was not there
     * @param to null when there is none
     */
    public record Move(PlacementId placement, @Nullable PracticeId from, @Nullable PracticeId to) {}

    public Comparison {
        moves = List.copyOf(moves);
    }

    /** Compares. */
    public static Comparison of(Outcome before, Outcome after) {
        return new Comparison(
                placed(before),
                placed(after),
                moves(places(before), places(after)),
                before.levels(),
                after.levels(),
                before.after(),
                after.after(),
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

    private static Map<PlacementId, PracticeId> places(Outcome outcome) {
        Map<PlacementId, PracticeId> places = new LinkedHashMap<>();
        outcome.proposals()
                .forEach(proposal -> {
                    if (proposal.practice() != null) {
                        places.put(proposal.placement(), proposal.practice());
                    }
                });
        return places;
    }

    private static int placed(Outcome outcome) {
        return places(outcome).size();
    }
}

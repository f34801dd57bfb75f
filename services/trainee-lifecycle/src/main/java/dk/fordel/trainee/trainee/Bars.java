package dk.fordel.trainee.trainee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where a trainee can never be placed (HARD-3).
 *
 * @param reasons why, of the bars that hold, by practice
 * @param lifted the practices whose bar was lifted and does not hold again
 */
public record Bars(Map<UUID, Sealed> reasons, Set<UUID> lifted) {

    static final Bars NONE = new Bars(Map.of(), Set.of());

    boolean hold(PracticeId practice) {
        return reasons.containsKey(practice.value());
    }

    boolean hold(PracticeId practice, Sealed reason) {
        return reason.equals(reasons.get(practice.value()));
    }

    boolean wereLifted(PracticeId practice) {
        return lifted.contains(practice.value());
    }

    Bars with(PracticeId practice, Sealed reason) {
        Map<UUID, Sealed> more = new HashMap<>(reasons);
        more.put(practice.value(), reason);
        Set<UUID> rest = new HashSet<>(lifted);
        rest.remove(practice.value());
        return new Bars(more, rest);
    }

    Bars without(PracticeId practice) {
        Map<UUID, Sealed> rest = new HashMap<>(reasons);
        rest.remove(practice.value());
        Set<UUID> more = new HashSet<>(lifted);
        more.add(practice.value());
        return new Bars(rest, more);
    }
}

package dk.fordel.allocation.principles;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Points at most for each soft principle, whole numbers, as the council adopted them.
 *
 * @param byPrinciple for example {@code SOFT-1 -> 100}; one that is missing weighs nothing
 */
public record Weights(@JsonValue SortedMap<String, Integer> byPrinciple) {

    /** The principles that can be weighed. */
    public static final List<String> PRINCIPLES =
            List.of(FairOverTime.ID, CoverageThreatened.ID, PracticeWishes.ID, TraineeWishes.ID);

    /** No principle can weigh more. */
    public static final int MOST = 1_000;

    /**
     * @throws Malformed when a principle is unknown or a weight is below 0 or above {@value #MOST}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Weights {
        byPrinciple = Collections.unmodifiableSortedMap(new TreeMap<>(byPrinciple));
        byPrinciple.forEach(Weights::check);
    }

    /** From any map. */
    public static Weights of(Map<String, Integer> byPrinciple) {
        return new Weights(new TreeMap<>(byPrinciple));
    }

    /** Points at most. */
    public int of(String principle) {
        return byPrinciple.getOrDefault(principle, 0);
    }

    private static void check(String principle, int weight) {
        if (!PRINCIPLES.contains(principle)) {
            throw new Malformed(
                    "weights",
                    "%s is not a principle that can be weighed; these are: %s."
                            .formatted(principle, String.join(", ", PRINCIPLES)));
        }
        if (weight < 0 || weight > MOST) {
            throw new Malformed(
                    "weights",
                    "The weight of %s is %d; it must lie between 0 and %d."
                            .formatted(principle, weight, MOST));
        }
    }
}

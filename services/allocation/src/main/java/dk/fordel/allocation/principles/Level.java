package dk.fordel.allocation.principles;

import dk.fordel.kernel.Malformed;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Principles that are weighed against one another.
 *
 * @param name in the council's words
 * @param weights points at most by principle, for example {@code SOFT-1 -> 100}
 */
public record Level(String name, SortedMap<String, Integer> weights) {

    /** No principle can weigh more. */
    public static final int MOST = 1_000;

    /** A longer name is refused. */
    public static final int LONGEST_NAME = 80;

    /**
     * @throws Malformed when the name is empty or too long, a principle is unknown, or a weight is
     *     below 0 or above {@value #MOST}
     */
    public Level {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Malformed(
                    "levels",
                    "A level has a name of 1 to %d characters; this one has %d."
                            .formatted(LONGEST_NAME, name.length()));
        }
        if (weights.isEmpty()) {
            throw new Malformed("levels", "Level %s weighs nothing; leave it out.".formatted(name));
        }
        weights.forEach(Level::check);
    }

    /** From any map. */
    public static Level of(String name, Map<String, Integer> weights) {
        return new Level(name, new TreeMap<>(weights));
    }

    private static void check(String principle, int weight) {
        if (!Document.PRINCIPLES.contains(principle)) {
            throw new Malformed(
                    "weights",
                    "%s is not a principle that can be weighed; these are: %s."
                            .formatted(principle, String.join(", ", Document.PRINCIPLES)));
        }
        if (weight < 0 || weight > MOST) {
            throw new Malformed(
                    "weights",
                    "The weight of %s is %d; it must lie between 0 and %d."
                            .formatted(principle, weight, MOST));
        }
    }
}

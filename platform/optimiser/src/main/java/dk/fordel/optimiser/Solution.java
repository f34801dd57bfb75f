package dk.fordel.optimiser;

import java.util.Arrays;
import java.util.List;

/**
 * Who goes where, and how good that is.
 *
 * @param chosen by seeker: the option, or -1 when there is none
 * @param levels what was reached, level by level
 */
public record Solution(int[] chosen, List<Reached> levels) {

    /**
     * What a level came to.
     *
     * @param value what was reached
     * @param bound nothing better exists, given the levels before; equal to the value when that is
     *     proven best
     */
    public record Reached(String name, long value, long bound) {

        /** Whether nothing better exists. */
        public boolean proven() {
            return value == bound;
        }
    }

    public Solution {
        levels = List.copyOf(levels);
    }

    /** Whether every level is proven best. */
    public boolean proven() {
        return levels.stream().allMatch(Reached::proven);
    }

    /** How many have a place. */
    public int placed() {
        return (int) Arrays.stream(chosen).filter(option -> option >= 0).count();
    }
}

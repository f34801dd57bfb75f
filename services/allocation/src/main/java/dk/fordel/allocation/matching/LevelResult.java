package dk.fordel.allocation.matching;

import dk.fordel.optimiser.Solution.Reached;

/**
 * What a level came to.
 *
 * @param name of the level, or of what follows the council's levels
 * @param value what was reached
 * @param bound nothing better exists, given the levels before; proven best when it is the value
 */
public record LevelResult(String name, long value, long bound) {
    /** As the optimiser tells it. */
    public static LevelResult of(Reached reached) {
        return new LevelResult(reached.name(), reached.value(), reached.bound());
    }

    /** Whether nothing better exists. */
    public boolean proven() {
        return value == bound;
    }
}

package dk.fordel.allocation.matching;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Why a position is not recommended at a practice.
 *
 * @param objections hard rules that exclude the practice, in words by rule; then there is nothing
 *     to compare
 * @param worseOn the first level on which everybody together would be worse off; null when the
 *     practice is recommended, or is excluded
 * @param lost by how much on that level
 * @param instead what would change for everybody, at best, if the position had to be there; null
 *     when the practice is excluded
 */
public record WhyNot(
        Map<String, String> objections,
        @Nullable String worseOn,
        long lost,
        @Nullable Comparison instead) {

    static WhyNot excluded(Map<String, String> objections) {
        return new WhyNot(objections, null, 0, null);
    }

    static WhyNot compared(Outcome recommended, Outcome instead) {
        for (int level = 0; level < recommended.levels().size(); level++) {
            LevelResult best = recommended.levels().get(level);
            long lost = best.value() - instead.levels().get(level).value();
            if (lost != 0) {
                return new WhyNot(Map.of(), best.name(), lost, Comparison.of(recommended, instead));
            }
        }
        return new WhyNot(Map.of(), null, 0, Comparison.of(recommended, instead));
    }
}

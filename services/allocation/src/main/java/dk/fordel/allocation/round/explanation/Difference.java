package dk.fordel.allocation.round.explanation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How a practice compares to the one that the trainee has.
 *
 * @param verdict in short
 * @param level the first on which the two differ; null when they are equal on all
 * @param lessBy points fewer than the other on that level; below zero when it has more
 * @param rules which rules of the level make the difference
 * @param daysWaited how long it has waited for a trainee
 * @param waitedHere how long the practice has waited that the trainee has
 */
public record Difference(
        Verdict verdict,
        @Nullable LevelPoints level,
        int lessBy,
        List<ByRule> rules,
        long daysWaited,
        long waitedHere) {

    /** In short. */
    public enum Verdict {
        /** Fewer points on the first level on which they differ. */
        FEWER_POINTS,
        /** More points there: for this trainee alone it would be better. */
        MORE_POINTS,
        /** Equal on all levels, and it has waited shorter. */
        SHORTER_WAIT,
        /** Equal on all levels, and it has waited longer. */
        LONGER_WAIT,
        /** Equal in everything: the draw decides. */
        EQUAL
    }

    /**
     * Points fewer by a rule.
     *
     * @param rule the rule, for example SOFT-1
     * @param lessBy points fewer by it; below zero when it has more
     */
    public record ByRule(String rule, int lessBy) {}

    public Difference {
        rules = List.copyOf(rules);
    }
}

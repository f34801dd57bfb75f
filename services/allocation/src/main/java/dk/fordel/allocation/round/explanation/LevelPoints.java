package dk.fordel.allocation.round.explanation;

import java.util.List;

/**
 * What a practice gains on a level.
 *
 * @param number 1 for the most important
 * @param level in the council's words
 * @param points of all its rules
 * @param rules points rule by rule
 */
public record LevelPoints(int number, String level, int points, List<OfRule> rules) {

    /**
     * What it gains by one rule.
     *
     * @param rule for example {@code SOFT-1}
     * @param points gained
     * @param weight what the council lets the rule weigh
     */
    public record OfRule(String rule, int points, int weight) {}

    public LevelPoints {
        rules = List.copyOf(rules);
    }
}

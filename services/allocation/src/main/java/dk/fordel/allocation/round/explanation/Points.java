package dk.fordel.allocation.round.explanation;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.round.explanation.Difference.ByRule;
import dk.fordel.allocation.round.explanation.Difference.Verdict;
import dk.fordel.allocation.round.explanation.LevelPoints.OfRule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Points on the council's levels, and which level tells two practices apart. */
record Points(List<Level> council, @Nullable PracticeId kept) {

    List<LevelPoints> of(Alternative one) {
        List<LevelPoints> levels = new ArrayList<>();
        for (Level level : council) {
            List<OfRule> rules =
                    level.weights().entrySet().stream()
                            .map(rule ->
                                    new OfRule(
                                            rule.getKey(),
                                            points(one, rule.getKey(), rule.getValue()),
                                            rule.getValue()))
                            .toList();
            int sum = rules.stream().mapToInt(OfRule::points).sum();
            levels.add(new LevelPoints(levels.size() + 1, level.name(), sum, rules));
        }
        return levels;
    }

    private int points(Alternative one, String rule, int weight) {
        return switch (rule) {
            case Document.PLACED -> weight;
            case Document.KEPT -> one.practice().equals(kept) ? weight : 0;
            default -> one.byPrinciple().getOrDefault(rule, 0);
        };
    }

    Difference difference(Alternative here, Alternative other) {
        List<LevelPoints> ours = of(here);
        List<LevelPoints> theirs = of(other);
        for (int number = 0; number < ours.size(); number++) {
            int lessBy = ours.get(number).points() - theirs.get(number).points();
            if (lessBy != 0) {
                return new Difference(
                        lessBy > 0 ? Verdict.FEWER_POINTS : Verdict.MORE_POINTS,
                        theirs.get(number),
                        lessBy,
                        byRule(ours.get(number), theirs.get(number)),
                        other.daysWaited(),
                        here.daysWaited());
            }
        }
        int longer = Long.compare(other.daysWaited(), here.daysWaited());
        Verdict verdict =
                longer == 0
                        ? Verdict.EQUAL
                        : longer < 0 ? Verdict.SHORTER_WAIT : Verdict.LONGER_WAIT;
        return new Difference(verdict, null, 0, List.of(), other.daysWaited(), here.daysWaited());
    }

    private static List<ByRule> byRule(LevelPoints ours, LevelPoints theirs) {
        List<ByRule> rules = new ArrayList<>();
        for (int number = 0; number < ours.rules().size(); number++) {
            OfRule our = ours.rules().get(number);
            int lessBy = our.points() - theirs.rules().get(number).points();
            if (lessBy != 0) {
                rules.add(new ByRule(our.rule(), lessBy));
            }
        }
        return rules;
    }
}

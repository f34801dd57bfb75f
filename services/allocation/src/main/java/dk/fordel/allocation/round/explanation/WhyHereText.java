package dk.fordel.allocation.round.explanation;

import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.round.explanation.Difference.Verdict;
import dk.fordel.allocation.round.explanation.WhyHere.Compared;
import dk.fordel.allocation.round.explanation.WhyHere.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in sentences why a placement is where it is. */
public final class WhyHereText {

    private final WhyHere why;
    private final Language language;
    private final Function<PracticeId, String> name;

    /**
     * An explanation in parts.
     *
     * @param summary what came out, and for which reasons in words
     * @param terms which wish it is, and how much notice is given
     * @param levels what the practice gains, level by level
     * @param others how the other practices compare
     * @param excluded whom the hard rules exclude
     */
    public record Sections(
            List<String> summary,
            List<String> terms,
            List<String> levels,
            List<String> others,
            List<String> excluded) {}

    private WhyHereText(WhyHere why, Language language, Function<PracticeId, String> name) {
        this.why = why;
        this.language = language;
        this.name = name;
    }

    /** Practices by their ids. */
    public static List<String> of(WhyHere why, Language language) {
        Sections parts =
                sections(
                        why, language, practice -> language.words("practice", practice.toString()));
        return Stream.of(
                        parts.summary(),
                        parts.terms(),
                        parts.levels(),
                        parts.others(),
                        parts.excluded())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The same, in parts.
     *
     * @param name what a practice is called
     */
    public static Sections sections(
            WhyHere why, Language language, Function<PracticeId, String> name) {
        WhyHereText text = new WhyHereText(why, language, name);
        List<String> summary = new ArrayList<>();
        summary.add(text.outcome());
        summary.addAll(text.reasons());
        return new Sections(summary, text.terms(), text.levels(), text.others(), text.excluded());
    }

    private String outcome() {
        return switch (why.outcome()) {
            case NOTHING_YET -> language.words("here.nothing");
            case NO_PLACE -> language.words("here.none");
            case SUGGESTED -> language.words("here.suggested", here(), why.possible());
            case AS_SUGGESTED -> language.words("here.as-suggested", here(), day(), by());
            case OTHERWISE ->
                    language.words(
                            "here.otherwise",
                            here(),
                            day(),
                            by(),
                            name.apply(Objects.requireNonNull(why.suggested())));
            case BY_ITSELF -> language.words("here.by-itself", here(), day(), by());
        };
    }

    private String here() {
        return name.apply(Objects.requireNonNull(why.practice()));
    }

    private String day() {
        return language.day(Objects.requireNonNull(why.decidedOn()));
    }

    private String by() {
        return Objects.requireNonNull(why.decidedBy());
    }

    private List<String> reasons() {
        List<String> said = new ArrayList<>();
        ReasonCode code = why.reasonCode();
        if (code != null) {
            said.add(language.words("here.code", language.words("reason." + code.name())));
        }
        if (!why.grounds().isEmpty()) {
            said.add(language.words("here.grounds", grounds()));
        }
        String words = why.reason();
        if (words != null && !words.isBlank()) {
            said.add(language.words("here.words", words.strip()));
        }
        if (!why.dispensed().isEmpty()) {
            said.add(language.words("here.dispensed", rules(why.dispensed())));
        }
        return said;
    }

    /** Each rule with the fact that it looks at, in words. */
    private String grounds() {
        return why.grounds().stream()
                .map(ground ->
                        language.words(
                                "here.ground",
                                language.rule(ground.rule()),
                                language.words("ground." + ground.fact().name())))
                .collect(Collectors.joining("; "));
    }

    private List<String> terms() {
        List<String> said = new ArrayList<>();
        if (why.wishes() > 0 && why.practice() != null) {
            said.add(
                    why.wishRank() == 0
                            ? language.words("here.no-wish", why.wishes())
                            : language.words("here.wish", why.wishRank(), why.wishes()));
        }
        Long weeks = why.noticeWeeks();
        if (weeks != null) {
            said.add(language.words("here.notice", weeks));
        }
        return said;
    }

    private String rules(List<String> rules) {
        return language.list(rules.stream().map(language::rule).toList());
    }

    private List<String> levels() {
        if (why.outcome() == Outcome.OTHERWISE && why.levels().isEmpty()) {
            return List.of(language.words("here.not-counted"));
        }
        return why.levels().stream().map(this::level).toList();
    }

    private String level(LevelPoints level) {
        List<String> rules =
                level.rules().stream()
                        .filter(rule -> rule.weight() > 0)
                        .map(rule ->
                                language.words(
                                        "here.rule",
                                        language.rule(rule.rule()),
                                        rule.points(),
                                        rule.weight()))
                        .toList();
        return language.words(
                "here.level",
                level.number(),
                language.level(level.level()),
                level.points(),
                language.list(rules));
    }

    private List<String> others() {
        List<String> said = new ArrayList<>();
        if (why.others().isEmpty() && !why.levels().isEmpty()) {
            said.add(language.words("here.only"));
        }
        why.others().forEach(other -> said.add(other(other)));
        return said;
    }

    private String other(Compared other) {
        Difference against = other.against();
        LevelPoints level = against.level();
        String practice = capital(name.apply(other.practice()));
        if (level != null) {
            String key = against.verdict() == Verdict.FEWER_POINTS ? "other.fewer" : more();
            return language.words(
                    key,
                    practice,
                    level.number(),
                    language.level(level.level()),
                    Math.abs(against.lessBy()),
                    byRule(against));
        }
        return switch (against.verdict()) {
            case SHORTER_WAIT ->
                    language.words(
                            "other.shorter-wait",
                            practice,
                            against.daysWaited(),
                            against.waitedHere());
            case LONGER_WAIT ->
                    language.words(
                            why.outcome() == Outcome.OTHERWISE
                                    ? "other.longer-wait.otherwise"
                                    : "other.longer-wait",
                            practice,
                            against.daysWaited(),
                            against.waitedHere());
            default ->
                    language.words(
                            why.outcome() == Outcome.OTHERWISE ? "other.equal" : "other.draw",
                            practice);
        };
    }

    private String more() {
        return why.outcome() == Outcome.OTHERWISE ? "other.more.otherwise" : "other.more";
    }

    private String byRule(Difference against) {
        return language.list(
                against.rules().stream()
                        .map(rule ->
                                language.words(
                                        rule.lessBy() < 0 ? "other.rule.more" : "other.rule.fewer",
                                        language.rule(rule.rule()),
                                        Math.abs(rule.lessBy())))
                        .toList());
    }

    private List<String> excluded() {
        return why.excluded().stream()
                .map(one ->
                        language.words(
                                "excluded",
                                one.practices(),
                                language.rule(one.rule()),
                                language.says(one.rule())))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

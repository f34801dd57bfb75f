package dk.fordel.allocation.round.explanation;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.matching.Conflict;
import dk.fordel.allocation.matching.Measures;
import dk.fordel.allocation.principles.OnePhase3AtATime;
import dk.fordel.allocation.round.explanation.HowItCame.OfLevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in sentences how a round came out. */
public final class HowItCameText {

    private static final double THOUSAND = 1_000;
    private static final double HUNDRED = 100;
    private static final double TENTHS_OF_A_PERCENT = 10;

    private final HowItCame came;
    private final Language language;

    private HowItCameText(HowItCame came, Language language) {
        this.came = came;
        this.language = language;
    }

    /** Sentence by sentence. */
    public static List<String> of(HowItCame came, Language language) {
        HowItCameText text = new HowItCameText(came, language);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                language.words(
                        "round.run",
                        came.run(),
                        language.day(came.on()),
                        came.by(),
                        came.principlesVersion()));
        sentences.add(
                language.words(
                        "round.placed", came.positions(), came.placed(), came.withoutPlace()));
        if (came.positions() == 0) {
            sentences.add(language.words("round.empty"));
            return sentences;
        }
        sentences.addAll(text.tail());
        sentences.addAll(text.proof());
        sentences.addAll(text.spread());
        sentences.addAll(text.conflicts());
        sentences.addAll(text.moves());
        return sentences;
    }

    private List<String> moves() {
        return came.moves().stream()
                .map(move ->
                        language.words(
                                move.inFavourOf() == null ? "round.moved" : "round.moved.for",
                                move.placement().toString(),
                                move.from().toString(),
                                language.rule(move.rule()),
                                String.valueOf(move.inFavourOf())))
                .toList();
    }

    private List<String> tail() {
        List<String> said = new ArrayList<>();
        came.ranks()
                .forEach(one -> said.add(language.words("round.rank", one.trainees(), one.rank())));
        if (came.noneOfTheWished() > 0) {
            said.add(language.words("round.none-wished", came.noneOfTheWished()));
        }
        return said;
    }

    private List<String> proof() {
        if (came.levels().isEmpty()) {
            return List.of(language.words("round.no-proof"));
        }
        List<String> said = new ArrayList<>();
        said.add(language.words(came.proven() ? "round.proven" : "round.unproven"));
        came.levels().stream()
                .filter(level -> level.ofTheCouncil() || level.gap() > 0)
                .map(this::level)
                .forEach(said::add);
        return said;
    }

    private String level(OfLevel level) {
        return language.words(
                level.gap() == 0 ? "round.level" : "round.level.gap",
                level.number(),
                language.level(level.level()),
                level.value(),
                level.bound(),
                level.gap());
    }

    private List<String> spread() {
        Measures before = came.before();
        Measures after = came.after();
        if (before == null || after == null) {
            return List.of();
        }
        return List.of(
                language.words(
                        "round.jain",
                        after.practices(),
                        before.jainThousandths() / THOUSAND,
                        after.jainThousandths() / THOUSAND),
                language.words(
                        "round.load",
                        before.lowestHundredths() / HUNDRED,
                        before.medianHundredths() / HUNDRED,
                        before.highestHundredths() / HUNDRED,
                        after.lowestHundredths() / HUNDRED,
                        after.medianHundredths() / HUNDRED,
                        after.highestHundredths() / HUNDRED),
                language.words("round.wait", before.medianWaitDays(), after.medianWaitDays()),
                language.words(
                        "round.threatened",
                        before.threatenedThousandths() / TENTHS_OF_A_PERCENT,
                        after.threatenedThousandths() / TENTHS_OF_A_PERCENT));
    }

    private List<String> conflicts() {
        return came.conflicts().stream().map(this::conflict).toList();
    }

    private String conflict(Conflict conflict) {
        String placements =
                language.list(conflict.placements().stream().map(Object::toString).toList());
        if (conflict.bounds().isEmpty()) {
            return language.words("conflict.alone", conflict.placements().size(), placements);
        }
        List<String> bounds = conflict.bounds().stream().map(this::bound).toList();
        List<String> remedies = conflict.remedies().stream().map(this::remedy).toList();
        String competing =
                language.words(
                        "conflict.compete",
                        conflict.placements().size(),
                        placements,
                        language.list(bounds));
        return remedies.isEmpty()
                ? competing
                : competing
                        + " "
                        + language.words(
                                "conflict.remedy", String.join(language.words("or"), remedies));
    }

    private String bound(Conflict.Bound bound) {
        return bound.rule().equals(OnePhase3AtATime.ID)
                ? language.words("bound.phase-3", where(bound), language.rule(bound.rule()))
                : language.words(
                        bound.frame() == null ? "bound.places" : "bound.frame",
                        bound.left(),
                        where(bound),
                        language.rule(bound.rule()));
    }

    private String remedy(Conflict.Bound bound) {
        return language.words(
                bound.rule().equals(OnePhase3AtATime.ID)
                        ? "remedy.phase-3"
                        : bound.frame() == null ? "remedy.place" : "remedy.frame",
                where(bound));
    }

    private String where(Conflict.Bound bound) {
        FrameKey frame = bound.frame();
        if (frame != null) {
            return language.words(
                    "frame",
                    language.words("kind." + frame.kind().name()),
                    String.valueOf(frame.year()),
                    frame.scope());
        }
        PracticeId practice = Objects.requireNonNull(bound.practice());
        return language.words("practice", practice.toString());
    }
}

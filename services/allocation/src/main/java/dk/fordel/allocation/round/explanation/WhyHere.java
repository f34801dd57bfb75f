package dk.fordel.allocation.round.explanation;

import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.decision.placement.Notice;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.round.explanation.Placing.Decision;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a placement is where it is, as data.
 *
 * @param placement which
 * @param outcome what there is to explain
 * @param practice decided, or else recommended; null when there is none
 * @param suggested recommended; null when there is none
 * @param wishRank which of the trainee's wishes it is; 0 for none of them
 * @param wishes how many municipalities the trainee ranked
 * @param possible how many practices were possible
 * @param levels what the practice gains, level by level; empty when no round counted its points
 * @param others the other practices that were compared, best first
 * @param excluded how many practices each hard rule excludes
 * @param dispensed hard rules dispensed with by the decision
 * @param reasonCode of the decision
 * @param grounds rules and facts that an override rests on
 * @param reason in words
 * @param decidedBy post
 * @param decidedOn day
 * @param noticeWeeks whole weeks from the decision to the first day
 * @param principlesVersion whose points these are; null when no round looked at it
 */
public record WhyHere(
        PlacementId placement,
        Outcome outcome,
        @Nullable PracticeId practice,
        @Nullable PracticeId suggested,
        int wishRank,
        int wishes,
        int possible,
        List<LevelPoints> levels,
        List<Compared> others,
        List<Excluded> excluded,
        List<String> dispensed,
        @Nullable ReasonCode reasonCode,
        List<Ground> grounds,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Long noticeWeeks,
        @Nullable Integer principlesVersion) {

    /** What there is to explain. */
    public enum Outcome {
        /** No round looked at it, and nobody decided. */
        NOTHING_YET,
        /** A round found no place. */
        NO_PLACE,
        /** A round suggests; nobody decided yet. */
        SUGGESTED,
        /** Decided as a round suggests. */
        AS_SUGGESTED,
        /** Decided against what a round suggests. */
        OTHERWISE,
        /** Decided without the suggestion of a round. */
        BY_ITSELF
    }

    /**
     * A practice that was compared.
     *
     * @param rank 1 for the best of the others
     * @param practice which
     * @param wishRank which of the trainee's wishes it is; 0 for none
     * @param against how it compares to the practice that the trainee has
     */
    public record Compared(int rank, PracticeId practice, int wishRank, Difference against) {}

    /**
     * How many practices a hard rule excludes; one practice can count for several.
     *
     * @param rule the rule, for example HARD-1
     * @param practices how many
     */
    public record Excluded(String rule, int practices) {}

    public WhyHere {
        levels = List.copyOf(levels);
        others = List.copyOf(others);
        excluded = List.copyOf(excluded);
        dispensed = List.copyOf(dispensed);
        grounds = List.copyOf(grounds);
    }

    /** From what is known. */
    public static WhyHere of(Placing placing) {
        Recommendation recommendation = placing.recommendation();
        Decision decision = placing.decision();
        PracticeId suggested = recommendation == null ? null : recommendation.practice();
        PracticeId practice = decision == null ? suggested : decision.practice();
        List<Alternative> counted =
                recommendation == null ? List.of() : recommendation.alternatives();
        Optional<Alternative> here =
                recommendation == null ? Optional.empty() : recommendation.at(practice);
        List<Alternative> rest =
                counted.stream().filter(one -> !one.practice().equals(practice)).toList();
        Points points = new Points(placing.levels(), placing.kept());
        return new WhyHere(
                placing.placement(),
                outcome(recommendation, decision),
                practice,
                suggested,
                decision == null
                        ? here.map(Alternative::wishRank).orElse(0)
                        : placing.wishes().indexOf(decision.municipality()) + 1,
                placing.wishes().size(),
                recommendation == null ? 0 : recommendation.possible(),
                here.map(points::of).orElse(List.of()),
                here.map(one -> compared(one, rest, points)).orElse(List.of()),
                excluded(recommendation),
                decision == null ? List.of() : decision.dispensed(),
                decision == null ? null : decision.reason().code(),
                decision == null ? List.of() : decision.reason().grounds(),
                decision == null ? null : decision.reason().words(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.on(),
                decision == null ? null : Notice.of(decision.on(), placing.starts()).weeks(),
                recommendation == null ? null : recommendation.principlesVersion());
    }

    private static Outcome outcome(
            @Nullable Recommendation recommendation, @Nullable Decision decision) {
        PracticeId suggested = recommendation == null ? null : recommendation.practice();
        if (decision == null) {
            return recommendation == null
                    ? Outcome.NOTHING_YET
                    : suggested == null ? Outcome.NO_PLACE : Outcome.SUGGESTED;
        }
        return suggested == null
                ? Outcome.BY_ITSELF
                : suggested.equals(decision.practice()) ? Outcome.AS_SUGGESTED : Outcome.OTHERWISE;
    }

    private static List<Compared> compared(
            Alternative here, List<Alternative> rest, Points points) {
        return rest.stream()
                .map(one ->
                        new Compared(
                                rest.indexOf(one) + 1,
                                one.practice(),
                                one.wishRank(),
                                points.difference(here, one)))
                .toList();
    }

    private static List<Excluded> excluded(@Nullable Recommendation recommendation) {
        return recommendation == null
                ? List.of()
                : recommendation.excluded().entrySet().stream()
                        .map(one -> new Excluded(one.getKey(), one.getValue()))
                        .toList();
    }
}

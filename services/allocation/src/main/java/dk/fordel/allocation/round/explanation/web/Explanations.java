package dk.fordel.allocation.round.explanation.web;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.decision.placement.view.PlacementRow;
import dk.fordel.allocation.decision.placement.view.Placements;
import dk.fordel.allocation.decision.timeline.view.Timeline;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Run;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.principles.version.view.AdoptedPrinciples;
import dk.fordel.allocation.round.explanation.HowItCame;
import dk.fordel.allocation.round.explanation.Placing;
import dk.fordel.allocation.round.explanation.WhyHere;
import dk.fordel.allocation.round.view.Rounds;
import dk.fordel.kernel.Unknown;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gathers from the views what an explanation needs. */
@Component
public class Explanations {

    private final Placements placements;
    private final Timeline timeline;
    private final Rounds rounds;
    private final AdoptedPrinciples principles;

    Explanations(
            Placements placements, Timeline timeline, Rounds rounds, AdoptedPrinciples principles) {
        this.placements = placements;
        this.timeline = timeline;
        this.rounds = rounds;
        this.principles = principles;
    }

    public WhyHere ofPlacement(UUID id) {
        PlacementRow row = placements.get(id);
        Recommendation recommendation = row.recommendation();
        return WhyHere.of(
                new Placing(
                        new PlacementId(id),
                        row.starts(),
                        row.wishes(),
                        recommendation,
                        keptBefore(id),
                        recommendation == null
                                ? List.of()
                                : levels(recommendation.principlesVersion()),
                        decision(row)));
    }

    /** What the round before the last one had recommended, by which the last one kept it. */
    private @Nullable PracticeId keptBefore(UUID placement) {
        List<Timeline.Entry> recommendations =
                timeline.of(placement, null, null).stream()
                        .filter(entry ->
                                entry.what().startsWith("placement.recommended.")
                                        || entry.what().startsWith("placement.no-place-found."))
                        .toList();
        if (recommendations.size() < 2) {
            return null;
        }
        UUID kept = recommendations.get(recommendations.size() - 2).practiceId();
        return kept == null ? null : new PracticeId(kept);
    }

    private static Placing.@Nullable Decision decision(PlacementRow row) {
        UUID practice = row.practiceId();
        LocalDate on = row.decidedOn();
        if (practice == null || on == null) {
            return null;
        }
        String code = row.reasonCode();
        return new Placing.Decision(
                new PracticeId(practice),
                Objects.requireNonNull(row.practiceMunicipality()),
                row.dispensed(),
                new Reason(
                        code == null ? null : ReasonCode.valueOf(code),
                        row.reason(),
                        row.grounds()),
                Objects.requireNonNull(row.decidedBy()),
                on);
    }

    HowItCame ofRound(UUID id) {
        Rounds.RoundRow round = rounds.get(id);
        Run run = round.lastRun();
        if (run == null) {
            throw new Unknown("run of round", id);
        }
        return HowItCame.of(
                new RoundId(id),
                round.runs(),
                run,
                levels(run.principlesVersion()).size(),
                run.levels().isEmpty() ? null : rounds.run(id, round.runs()).facts());
    }

    private List<Level> levels(int version) {
        return principles.list().stream()
                .filter(row -> row.version() == version)
                .findFirst()
                .orElseThrow(() -> new Unknown("version of the principles", version))
                .document()
                .levels();
    }
}

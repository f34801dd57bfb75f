package dk.fordel.allocation.round.solving;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Changes;
import dk.fordel.allocation.matching.Comparison;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.Matching;
import dk.fordel.allocation.matching.Outcome;
import dk.fordel.allocation.matching.Run;
import dk.fordel.allocation.matching.WhyNot;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.version.PrinciplesQuestions;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.allocation.round.view.Rounds;
import dk.fordel.allocation.round.view.Rounds.PastRun;
import dk.fordel.eventstore.AggregateReader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Questions about a run of a round: thought through on what the run was thought through on, the
 * same or as it would be otherwise. Nothing is recorded, and no connection is held while solving.
 */
@Component
public class RunQuestions {

    private final AggregateReader aggregates;
    private final Rounds rounds;

    RunQuestions(AggregateReader aggregates, Rounds rounds) {
        this.aggregates = aggregates;
        this.rounds = rounds;
    }

    /**
     * A run done again.
     *
     * @param run its number
     * @param principlesVersion under which it was run
     * @param same whether every choice with its points, every level and every measure is the same
     * @param differences what is not, by name, as it was recorded and as it came out
     */
    public record Reproduced(
            int run, int principlesVersion, boolean same, List<Difference> differences) {}

    /**
     * Something that came out otherwise.
     *
     * @param what the choice, level or measure, by name
     * @param recorded as it was recorded
     * @param today as it comes out today
     */
    public record Difference(String what, String recorded, String today) {}

    /**
     * What would be otherwise.
     *
     * @param run which; the last one when null
     * @param document other principles; those of the run when null
     */
    public Comparison whatIf(
            RoundId round, @Nullable Integer run, Changes changes, @Nullable Document document) {
        PastRun past = rounds.run(round.value(), run);
        Document then = document(past);
        Facts otherwise = changes.to(past.facts());
        Outcome after = Matching.of(otherwise, document == null ? then : document);
        return Comparison.of(
                Matching.recorded(past.run(), past.facts(), then),
                Matching.counted(after, otherwise, then));
    }

    /** Why a position is not recommended at a practice by the last run. */
    public WhyNot whyNot(RoundId round, PlacementId placement, PracticeId practice) {
        PastRun past = rounds.run(round.value(), null);
        return Matching.whyNot(past.facts(), document(past), placement, practice);
    }

    /**
     * Whether a run comes out the same today.
     *
     * @param number of the run; the last one when null
     */
    public Reproduced reproduce(RoundId round, @Nullable Integer number) {
        PastRun past = rounds.run(round.value(), number);
        Run recorded = past.run();
        Run today =
                Run.of(
                        Matching.of(past.facts(), document(past)),
                        recorded.principlesVersion(),
                        recorded.mandate(),
                        recorded.on());
        List<Difference> differences = new ArrayList<>();
        note(differences, "levels", recorded.levels(), today.levels());
        note(differences, "conflicts", recorded.conflicts(), today.conflicts());
        note(differences, "spread before", recorded.before(), today.before());
        note(differences, "spread after", recorded.after(), today.after());
        note(differences, "wishes", recorded.byWishRank(), today.byWishRank());
        for (int n = 0; n < recorded.choices().size(); n++) {
            note(
                    differences,
                    "choice " + recorded.choices().get(n).placement(),
                    recorded.choices().get(n),
                    today.choices().get(n));
        }
        return new Reproduced(
                past.number(),
                recorded.principlesVersion(),
                differences.isEmpty(),
                List.copyOf(differences));
    }

    private Document document(PastRun past) {
        Version version =
                aggregates.ask(PrinciplesQuestions.version(past.run().principlesVersion()));
        return version.document();
    }

    private static void note(
            List<Difference> differences,
            String what,
            @Nullable Object recorded,
            @Nullable Object today) {
        if (!Objects.equals(recorded, today)) {
            differences.add(new Difference(what, String.valueOf(recorded), String.valueOf(today)));
        }
    }
}

package dk.fordel.allocation.round.explanation;

import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.principles.ApprovedWithActiveTutor;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.InAnArea;
import dk.fordel.allocation.principles.NeverBarred;
import dk.fordel.allocation.principles.NotDuringAPause;
import dk.fordel.allocation.principles.OnePhase3AtATime;
import dk.fordel.allocation.principles.WithinCapacity;
import dk.fordel.allocation.principles.WithinGeography;
import dk.fordel.allocation.principles.WithinTheFrame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as people call it.
 *
 * @param id for example {@code SOFT-1}
 * @param name a few words
 * @param says one sentence
 */
public record Rule(String id, String name, String says) {

    /** All rules that an explanation can name. */
    public static final List<String> IDS =
            Stream.of(
                            Document.PRINCIPLES.stream(),
                            Stream.of(
                                    ApprovedWithActiveTutor.ID,
                                    WithinCapacity.ID,
                                    NeverBarred.ID,
                                    WithinGeography.ID,
                                    OnePhase3AtATime.ID,
                                    NotDuringAPause.ID,
                                    WithinTheFrame.ID,
                                    InAnArea.ID),
                            Arrays.stream(Ground.Fact.values()).map(Ground.Fact::rule))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList();

    /** All of them in a language. */
    public static List<Rule> all(Language language) {
        return IDS.stream()
                .map(id -> new Rule(id, language.words("rule." + id + ".name"), language.says(id)))
                .toList();
    }
}

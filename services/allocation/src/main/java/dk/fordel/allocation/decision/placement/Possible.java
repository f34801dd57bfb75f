package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Counting;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.GivenBefore;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.InAnArea;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.kernel.Unknown;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every practice judged for one position by the principles that a round goes by, as if nobody else
 * sought a place.
 *
 * @param practices the possible ones first, best first
 * @param principlesVersion whose weights the points have
 */
public record Possible(List<Judged> practices, int principlesVersion) {

    /**
     * One practice.
     *
     * @param practice which
     * @param points rule by rule; null when it lies in no area (ORG-3)
     * @param objections of the hard rules, by rule; empty when it is possible
     */
    public record Judged(
            PracticeId practice,
            @Nullable Alternative points,
            SortedMap<String, String> objections) {

        boolean isPossible() {
            return objections.isEmpty();
        }
    }

    public Possible {
        practices = List.copyOf(practices);
    }

    /** Judges all candidates for the seeker. */
    public static Possible of(
            Seeker seeker, List<Candidate> candidates, FrameNumbers frames, Version principles) {
        Document document = principles.document();
        return new Possible(
                candidates.stream()
                        .map(one -> judged(seeker, one, frames, document))
                        .sorted(bestFirst(seeker, document))
                        .toList(),
                principles.number());
    }

    /** The possible practices, best first. */
    public List<Alternative> alternatives() {
        return practices.stream().filter(Judged::isPossible).map(Possible::pointsOf).toList();
    }

    /** How many practices each hard rule excludes; one can be excluded by several. */
    public SortedMap<String, Integer> excluded() {
        SortedMap<String, Integer> excluded = new TreeMap<>();
        practices.forEach(one ->
                one.objections().keySet().forEach(rule -> excluded.merge(rule, 1, Integer::sum)));
        return excluded;
    }

    /**
     * One of them.
     *
     * @throws Unknown when there is no such practice
     */
    Judged judged(PracticeId practice) {
        return practices.stream()
                .filter(one -> one.practice().equals(practice))
                .findFirst()
                .orElseThrow(() -> new Unknown("practice", practice));
    }

    /** Its points, if no hard rule objects. */
    Alternative mustBePossible(PracticeId practice) {
        Judged judged = judged(practice);
        if (!judged.isPossible()) {
            String rule = judged.objections().firstKey();
            throw new PlacementRefusal.NotPossible(
                    rule, String.valueOf(judged.objections().get(rule)));
        }
        return pointsOf(judged);
    }

    /** In words how many are possible, and which rules exclude the others. */
    String inWords() {
        String rules =
                excluded().entrySet().stream()
                        .map(rule -> "%s excludes %d".formatted(rule.getKey(), rule.getValue()))
                        .collect(Collectors.joining(", "));
        return "%d of %d practices are possible%s."
                .formatted(
                        alternatives().size(),
                        practices.size(),
                        rules.isEmpty() ? "" : ": " + rules);
    }

    private static Judged judged(
            Seeker seeker, Candidate candidate, FrameNumbers frames, Document document) {
        Map<String, String> objections =
                HardRules.objections(seeker.need(), candidate, seeker.trainee().barred(), frames);
        Alternative points =
                objections.containsKey(InAnArea.ID)
                        ? null
                        : Alternative.of(
                                seeker,
                                candidate,
                                Counting.forOne(seeker.need(), document),
                                document,
                                GivenBefore.NOTHING);
        return new Judged(candidate.practice().practice(), points, new TreeMap<>(objections));
    }

    /** The possible ones by level, then the longest wait, then the practice's id. */
    private static Comparator<Judged> bestFirst(Seeker seeker, Document document) {
        return Comparator.comparing(Judged::isPossible)
                .reversed()
                .thenComparing((one, other) ->
                        Arrays.compare(
                                levels(other, seeker, document), levels(one, seeker, document)))
                .thenComparing(one -> one.points() == null ? 0 : -one.points().daysWaited())
                .thenComparing(one -> one.practice().value());
    }

    private static long[] levels(Judged one, Seeker seeker, Document document) {
        return one.points() == null
                ? new long[0]
                : one.points().byLevel(document, one.practice().equals(seeker.kept()));
    }

    private static Alternative pointsOf(Judged judged) {
        Alternative points = judged.points();
        if (points == null) {
            throw new IllegalStateException(judged + " is possible and has no points.");
        }
        return points;
    }
}

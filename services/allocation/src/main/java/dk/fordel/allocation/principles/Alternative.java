package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.PracticeId;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A possible place with its points, rule by rule.
 *
 * @param practice where
 * @param points sum of the points
 * @param byPrinciple points by principle
 * @param daysWaited how long the practice has waited for a trainee (longest first among equals)
 * @param wishRank which of the trainee's wishes it is; 0 for none
 * @param factsVersion number of the practice's last event that the points were counted from
 */
public record Alternative(
        PracticeId practice,
        int points,
        SortedMap<String, Integer> byPrinciple,
        long daysWaited,
        int wishRank,
        long factsVersion) {

    public Alternative {
        byPrinciple = Collections.unmodifiableSortedMap(new TreeMap<>(byPrinciple));
    }

    /** Counts the points. */
    public static Alternative of(
            Seeker seeker,
            Candidate candidate,
            Counting counting,
            Document document,
            GivenBefore given) {
        SortedMap<String, Integer> points =
                SoftRules.points(seeker, candidate, counting, document, given);
        return new Alternative(
                candidate.practice().practice(),
                points.values().stream().mapToInt(Integer::intValue).sum(),
                points,
                FairOverTime.daysWaited(candidate.practice(), seeker.need()),
                TraineeWishes.rank(candidate.practice().site().municipality(), seeker.need()),
                candidate.factsVersion());
    }

    /**
     * What it comes to on each level of the document; a place that was kept counts on the level of
     * {@link Document#KEPT}.
     */
    public long[] byLevel(Document document, boolean kept) {
        return document.levels().stream()
                .mapToLong(level -> {
                    long sum = kept ? level.weights().getOrDefault(Document.KEPT, 0) : 0;
                    for (String rule : level.weights().keySet()) {
                        sum += byPrinciple.getOrDefault(rule, 0);
                    }
                    return sum;
                })
                .toArray();
    }
}

package dk.fordel.allocation.principles;

import dk.fordel.allocation.facts.Need;

import java.util.SortedMap;
import java.util.TreeMap;

/** All soft principles at once, weighed. */
public final class SoftRules {

    private SoftRules() {}

    /** The points of a possible place, rule by rule; their sum ranks it. */
    public static SortedMap<String, Integer> points(
            Need need, Candidate candidate, Weights weights) {
        SortedMap<String, Integer> points = new TreeMap<>();
        points.put(
                FairOverTime.ID,
                FairOverTime.points(candidate.practice(), need, weights.of(FairOverTime.ID)));
        points.put(
                CoverageThreatened.ID,
                CoverageThreatened.points(
                        candidate.municipality(), need, weights.of(CoverageThreatened.ID)));
        points.put(
                PracticeWishes.ID,
                PracticeWishes.points(candidate.practice(), need, weights.of(PracticeWishes.ID)));
        points.put(
                TraineeWishes.ID,
                TraineeWishes.points(
                        candidate.practice().site().municipality(),
                        need,
                        weights.of(TraineeWishes.ID)));
        return points;
    }
}

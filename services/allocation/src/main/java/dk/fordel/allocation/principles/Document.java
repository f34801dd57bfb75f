package dk.fordel.allocation.principles;

import dk.fordel.kernel.Malformed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the council adopts: which principle goes before which, and how much each weighs among those
 * of its level. Everything a recommendation depends on besides the facts stands here.
 *
 * @param edition how the points are counted
 * @param levels the most important first; what a level gains is never given up for a later one
 * @param parameters the numbers that the principles leave open
 */
public record Document(Edition edition, List<Level> levels, Parameters parameters) {

    /** Everybody has a place: not a principle of its own in S1, but the point of the whole. */
    public static final String PLACED = "PLACED";

    /** What was decided or recommended before stays as it was. */
    public static final String KEPT = "KEPT";

    /** The principles that can be weighed, each on one level at most. */
    public static final List<String> PRINCIPLES =
            List.of(
                    PLACED,
                    FairOverTime.ID,
                    EvenKinds.ID,
                    BothOrganisations.ID,
                    BroadPatientBase.ID,
                    CoverageThreatened.ID,
                    PracticeWishes.ID,
                    TeachingLevel.ID,
                    TraineeWishes.ID,
                    NearAndBounded.ID,
                    KEPT);

    /** More levels than principles make no sense. */
    public static final int MOST_LEVELS = 11;

    /** The order of levels that the plan of Fordel proposes to a council. */
    public static final Document PROPOSED =
            new Document(
                    Edition.SECOND,
                    List.of(
                            Level.of("nobody left unplaced", Map.of(PLACED, 1)),
                            Level.of("threatened areas", Map.of(CoverageThreatened.ID, 100)),
                            Level.of(
                                    "fair load and all kinds",
                                    Map.of(FairOverTime.ID, 100, EvenKinds.ID, 50)),
                            Level.of(
                                    "breadth for the trainee",
                                    Map.of(BothOrganisations.ID, 60, BroadPatientBase.ID, 90)),
                            Level.of(
                                    "teams and bounded programmes", Map.of(NearAndBounded.ID, 100)),
                            Level.of(
                                    "wishes and teaching",
                                    Map.of(
                                            PracticeWishes.ID, 40,
                                            TeachingLevel.ID, 40,
                                            TraineeWishes.ID, 100)),
                            Level.of("least change", Map.of(KEPT, 1))),
                    Parameters.PROPOSED);

    /** How the points are counted; a later edition never changes what an earlier one counted. */
    public enum Edition {
        /**
         * Four principles in one sum (SOFT-1, SOFT-5, SOFT-6, SOFT-8); SOFT-1 looks at the months
         * before the stay and the stay itself, and each place is looked at by itself.
         */
        FIRST,
        /** All principles, in levels; SOFT-1 and SOFT-2 count what the round gives away as well. */
        SECOND
    }

    /**
     * @throws Malformed when there is no level, or a principle is on two
     */
    public Document {
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            throw new Malformed(
                    "levels",
                    "The principles stand on 1 to %d levels; these are %d."
                            .formatted(MOST_LEVELS, levels.size()));
        }
        Set<String> seen = new HashSet<>();
        for (Level level : levels) {
            for (String principle : level.weights().keySet()) {
                if (!seen.add(principle)) {
                    throw new Malformed(
                            "levels",
                            "%s stands on two levels; a principle has one place."
                                    .formatted(principle));
                }
            }
        }
    }

    /** One sum of the first edition: everybody placed, then points. */
    public static Document first(Map<String, Integer> weights) {
        return new Document(
                Edition.FIRST,
                List.of(
                        Level.of("nobody left unplaced", Map.of(PLACED, 1)),
                        new Level("points", new TreeMap<>(weights))),
                Parameters.PROPOSED);
    }

    /**
     * The same principles where decided places may be moved: that as few as possible are comes
     * right after that all have a place.
     */
    public Document leastChangeFirst() {
        List<Level> all = new ArrayList<>();
        for (Level level : levels) {
            SortedMap<String, Integer> weights = new TreeMap<>(level.weights());
            weights.remove(KEPT);
            if (!weights.isEmpty()) {
                all.add(new Level(level.name(), weights));
            }
        }
        boolean isPlacedFirst = all.getFirst().weights().containsKey(PLACED);
        all.add(isPlacedFirst ? 1 : 0, Level.of("least change", Map.of(KEPT, 1)));
        return new Document(edition, all, parameters);
    }

    /** What a principle weighs; nothing when it is on no level. */
    public int weightOf(String principle) {
        return levels.stream().mapToInt(level -> level.weights().getOrDefault(principle, 0)).sum();
    }
}

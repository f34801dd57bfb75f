package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.PracticeId;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The points of all further possible places, written compactly: a decision for any of them can be
 * explained years later, and a round of a region stays small.
 *
 * @param rules whose points each row has, in this order
 * @param places one row for each practice
 */
public record Others(List<String> rules, List<Place> places) {

    /** Nothing else was possible. */
    public static final Others NONE = new Others(List.of(), List.of());

    /**
     * A possible place.
     *
     * @param practice where
     * @param points by rule, in the order of {@link Others#rules}
     * @param daysWaited how long the practice has waited for a trainee
     * @param wishRank which of the trainee's wishes it is; 0 for none
     * @param factsVersion number of the practice's last event that the points were counted from
     */
    public record Place(
            PracticeId practice,
            List<Integer> points,
            long daysWaited,
            int wishRank,
            long factsVersion) {
        public Place {
            points = List.copyOf(points);
        }
    }

    public Others {
        rules = List.copyOf(rules);
        places = List.copyOf(places);
    }

    /** Packs places that all have points by the same rules. */
    public static Others of(List<Alternative> alternatives) {
        if (alternatives.isEmpty()) {
            return NONE;
        }
        List<String> rules = List.copyOf(alternatives.getFirst().byPrinciple().keySet());
        return new Others(
                rules,
                alternatives.stream()
                        .map(one ->
                                new Place(
                                        one.practice(),
                                        rules.stream()
                                                .map(rule ->
                                                        one.byPrinciple().getOrDefault(rule, 0))
                                                .toList(),
                                        one.daysWaited(),
                                        one.wishRank(),
                                        one.factsVersion()))
                        .toList());
    }

    /** The place at a practice, as it was counted. */
    public Optional<Alternative> at(PracticeId practice) {
        return places.stream()
                .filter(place -> place.practice().equals(practice))
                .findFirst()
                .map(this::alternative);
    }

    private Alternative alternative(Place place) {
        SortedMap<String, Integer> byPrinciple = new TreeMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            byPrinciple.put(rules.get(rule), place.points().get(rule));
        }
        return new Alternative(
                place.practice(),
                byPrinciple.values().stream().mapToInt(Integer::intValue).sum(),
                byPrinciple,
                place.daysWaited(),
                place.wishRank(),
                place.factsVersion());
    }
}

package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.FrameNumbers.Allowance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would be otherwise in a "what if".
 *
 * @param withoutPractices practices that fall away
 * @param morePlaces places more than the practice's capacity, fewer when negative, on every day
 * @param frames numbers of the council in the place of those in force
 * @param withoutPlacements positions that fall away
 */
public record Changes(
        Set<PracticeId> withoutPractices,
        Map<PracticeId, Integer> morePlaces,
        Map<FrameKey, Integer> frames,
        Set<PlacementId> withoutPlacements) {

    /** Everything as it is. */
    public static final Changes NONE = new Changes(Set.of(), Map.of(), Map.of(), Set.of());

    public Changes {
        withoutPractices = Set.copyOf(withoutPractices);
        morePlaces = Map.copyOf(morePlaces);
        frames = Map.copyOf(frames);
        withoutPlacements = Set.copyOf(withoutPlacements);
    }

    /** The facts as they would be. */
    public Facts to(Facts facts) {
        return new Facts(
                facts.window(),
                facts.seed(),
                facts.lateChange(),
                facts.seekers().stream()
                        .filter(one -> !withoutPlacements.contains(one.need().placement()))
                        .toList(),
                facts.candidates().stream()
                        .filter(one -> !withoutPractices.contains(one.practice().practice()))
                        .map(this::withPlaces)
                        .toList(),
                new FrameNumbers(numbers(facts.frames())));
    }

    private Candidate withPlaces(Candidate one) {
        int more = morePlaces.getOrDefault(one.practice().practice(), 0);
        return more == 0
                ? one
                : new Candidate(
                        one.practice().withPlaces(more), one.factsVersion(), one.municipality());
    }

    private List<Allowance> numbers(FrameNumbers known) {
        List<Allowance> numbers = new ArrayList<>(known.numbers());
        frames.forEach((key, positions) -> {
            int used = known.of(key).map(Allowance::used).orElse(0);
            numbers.removeIf(number -> number.key().equals(key));
            numbers.add(new Allowance(key, positions, used));
        });
        return numbers;
    }
}

package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Others;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a round suggests.
 *
 * @param round which
 * @param practice the suggestion; null when there is no place
 * @param area where it is to be decided: the area of the suggestion, or else of what was asked for
 * @param alternatives the best possible places with their points, best first
 * @param possible how many places were possible
 * @param excluded how many practices each hard rule excludes
 * @param principlesVersion whose weights the points have
 * @param others all further possible places with their points; null in what was recommended before
 *     they were kept
 */
public record Recommendation(
        RoundId round,
        @Nullable PracticeId practice,
        @Nullable String area,
        List<Alternative> alternatives,
        int possible,
        SortedMap<String, Integer> excluded,
        int principlesVersion,
        @Nullable Others others) {

    public Recommendation {
        alternatives = List.copyOf(alternatives);
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    }

    /** The place at a practice with its points, if it was possible and its points were kept. */
    public Optional<Alternative> at(@Nullable PracticeId practice) {
        if (practice == null) {
            return Optional.empty();
        }
        return alternatives.stream()
                .filter(one -> one.practice().equals(practice))
                .findFirst()
                .or(() -> others == null ? Optional.empty() : others.at(practice));
    }

    /** The same for a list, which shows the best places only. */
    public Recommendation inShort() {
        return new Recommendation(
                round, practice, area, alternatives, possible, excluded, principlesVersion, null);
    }
}

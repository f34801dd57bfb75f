package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Others;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SortedMap;

/**
 * What the round suggests for one position.
 *
 * @param placement for which
 * @param practice the suggestion; null when there is no possible place
 * @param area where it is to be decided: the area of the suggestion, or else of what was asked for;
 *     null when not even that is known
 * @param alternatives the best possible places, best first; the first is the suggestion
 * @param others all further possible places, also those that others of the round have
 * @param possible how many places were possible
 * @param excluded how many practices each hard rule excludes (one practice can count for several)
 */
public record Proposal(
        PlacementId placement,
        @Nullable PracticeId practice,
        @Nullable String area,
        List<Alternative> alternatives,
        Others others,
        int possible,
        SortedMap<String, Integer> excluded) {}

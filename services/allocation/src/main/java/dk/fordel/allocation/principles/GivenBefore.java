package dk.fordel.allocation.principles;

import dk.fordel.allocation.principles.NearAndBounded.Where;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a round gives away before the place that is looked at.
 *
 * @param toPractice trainees to the practice
 * @param ofKind trainees of the same kind to the practice
 * @param ofOrganisation stays to the trainee in practices of the same organisation type
 * @param ofSide stays to the trainee in practices with the same value, by side of the patient base
 * @param mates places to other members of the trainee's team
 */
public record GivenBefore(
        int toPractice,
        int ofKind,
        int ofOrganisation,
        SortedMap<String, Integer> ofSide,
        List<Where> mates) {

    /** Nothing: the place is looked at by itself. */
    public static final GivenBefore NOTHING = new GivenBefore(0, 0, 0, new TreeMap<>(), List.of());

    public GivenBefore {
        ofSide = Collections.unmodifiableSortedMap(new TreeMap<>(ofSide));
        mates = List.copyOf(mates);
    }
}

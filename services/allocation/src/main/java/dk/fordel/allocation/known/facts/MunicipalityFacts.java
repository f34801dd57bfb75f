package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a municipality: its area of coordination from which day on (ORG-2, ORG-3), and
 * on which days which list calls it coverage-threatened (SOFT-5).
 *
 * @param code for example 730
 * @param assignments versions of the geography, in the order they came
 * @param threatened days by list
 */
public record MunicipalityFacts(
        String code, List<Assignment> assignments, SortedMap<String, Days> threatened) {

    /**
     * Which area the municipality belongs to from a day on.
     *
     * @param version the region's version of the geography
     * @param from first day
     * @param area null when the region has assigned none (ORG-3)
     */
    public record Assignment(int version, LocalDate from, @Nullable Area area) {}

    public MunicipalityFacts {
        assignments = List.copyOf(assignments);
        threatened = Collections.unmodifiableSortedMap(new TreeMap<>(threatened));
    }

    /** Nothing is known but the code. */
    public static MunicipalityFacts of(String code) {
        return new MunicipalityFacts(code, List.of(), new TreeMap<>());
    }

    /** Another version of the geography came. */
    public MunicipalityFacts assigned(Assignment assignment) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.removeIf(known -> known.version() == assignment.version());
        all.add(assignment);
        return new MunicipalityFacts(code, all, threatened);
    }

    /** A list designates these days. */
    public MunicipalityFacts designated(String list, Period days) {
        Map<String, Days> all = new TreeMap<>(threatened);
        all.merge(list, Days.NONE.plus(days), Days::plus);
        return new MunicipalityFacts(code, assignments, new TreeMap<>(all));
    }

    /** The area on the day, by the highest version that holds then; empty when none is assigned. */
    public Optional<Area> areaOn(LocalDate day) {
        return assignments.stream()
                .filter(assignment -> !assignment.from().isAfter(day))
                .max(Comparator.comparingInt(Assignment::version))
                .map(Assignment::area);
    }

    /** The lists that call the municipality coverage-threatened on the day. */
    public List<String> listsOn(LocalDate day) {
        return threatened.entrySet().stream()
                .filter(list -> list.getValue().contain(day))
                .map(Map.Entry::getKey)
                .toList();
    }
}

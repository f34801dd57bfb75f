package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.WithinGeography;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a coordinator must know to judge whether a practice has room for a trainee of another
 * specialty beside KBU and general-practice trainees (ALLOC-OTHER).
 *
 * @param practice which
 * @param municipality where it lies
 * @param parts of the stay asked for, each with the same number of places free throughout
 * @param objections of the practice's own hard rules to the stay, by rule
 * @param waiting how many open positions of the other kinds could come to the municipality and
 *     share a day with the stay, by kind
 */
public record Room(
        PracticeId practice,
        String municipality,
        List<Part> parts,
        SortedMap<String, String> objections,
        SortedMap<PositionKind, Integer> waiting) {

    /**
     * A part of the stay.
     *
     * @param from first day
     * @param to last day
     * @param capacity trainees at once
     * @param taken places that others have
     * @param free places
     */
    public record Part(LocalDate from, LocalDate to, int capacity, long taken, long free) {}

    public Room {
        parts = List.copyOf(parts);
        objections = Collections.unmodifiableSortedMap(new TreeMap<>(objections));
        waiting = Collections.unmodifiableSortedMap(new TreeMap<>(waiting));
    }

    /** Of each practice where the position asks for one. */
    public static List<Room> of(Need need, List<Candidate> candidates, List<Need> open) {
        List<Room> rooms = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String municipality = candidate.practice().site().municipality();
            candidate
                    .areaFor(need)
                    .filter(area -> isAskedFor(need, municipality, area))
                    .ifPresent(area -> rooms.add(in(candidate.practice(), area, need, open)));
        }
        return rooms;
    }

    private static boolean isAskedFor(Need need, String municipality, Area area) {
        return WithinGeography.objection(need, municipality, area) == null;
    }

    private static Room in(PracticeFacts practice, Area area, Need need, List<Need> open) {
        String municipality = practice.site().municipality();
        SortedMap<PositionKind, Integer> waiting = new TreeMap<>();
        open.stream()
                .filter(other -> other.kind() != PositionKind.OTHER_SPECIALTY)
                .filter(other -> other.stay().overlaps(need.stay()))
                .filter(other -> isAskedFor(other, municipality, area))
                .forEach(other -> waiting.merge(other.kind(), 1, Integer::sum));
        return new Room(
                practice.practice(),
                municipality,
                parts(practice.without(need.placement()), need.stay()),
                new TreeMap<>(HardRules.ofThePractice(need, practice)),
                waiting);
    }

    private static List<Part> parts(PracticeFacts others, Period stay) {
        SortedSet<LocalDate> firstDays = new TreeSet<>(others.capacity().changesIn(stay));
        firstDays.add(stay.from());
        others.stays()
                .forEach(other -> {
                    firstDays.add(other.period().from());
                    if (other.period().to() != null) {
                        firstDays.add(other.period().to().plusDays(1));
                    }
                });
        List<LocalDate> days = firstDays.stream().filter(stay::contains).toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate to =
                    i + 1 < days.size()
                            ? days.get(i + 1).minusDays(1)
                            : Objects.requireNonNull(stay.to());
            int capacity = others.capacity().on(days.get(i));
            long taken = others.takenOn(days.get(i));
            parts.add(new Part(days.get(i), to, capacity, taken, Math.max(0, capacity - taken)));
        }
        return parts;
    }
}

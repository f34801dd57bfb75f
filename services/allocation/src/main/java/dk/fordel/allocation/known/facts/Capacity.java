package dk.fordel.allocation.known.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many trainees at once, from which day on (HARD-2).
 *
 * @param byFirstDay trainees at once, by the first day it holds
 */
public record Capacity(@JsonValue SortedMap<LocalDate, Integer> byFirstDay) {

    /** Nothing is known yet, so nobody can come. */
    public static final Capacity NONE = new Capacity(new TreeMap<>());

    /**
     * @throws Malformed when a number lies below zero
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Capacity {
        byFirstDay = Collections.unmodifiableSortedMap(new TreeMap<>(byFirstDay));
        byFirstDay
                .values()
                .forEach(number -> {
                    if (number < 0) {
                        throw new Malformed(
                                "capacity", "A capacity of %d is below zero.".formatted(number));
                    }
                });
    }

    /** From this day on it is this many. */
    public Capacity from(LocalDate day, int trainees) {
        SortedMap<LocalDate, Integer> all = new TreeMap<>(byFirstDay);
        all.put(day, trainees);
        return new Capacity(all);
    }

    /** Trainees at once on the day; none before the first day known. */
    public int on(LocalDate day) {
        return byFirstDay.headMap(day.plusDays(1)).values().stream().reduce(0, (any, last) -> last);
    }

    /** The days in the period on which the number changes. */
    public List<LocalDate> changesIn(Period period) {
        return byFirstDay.keySet().stream().filter(period::contains).toList();
    }
}

package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A set of days, kept as periods in order that neither overlap nor touch. Adding and taking away
 * the same period twice changes nothing.
 *
 * @param periods in order of their first day
 */
public record Days(List<Period> periods) {

    /** No day at all. */
    public static final Days NONE = new Days(List.of());

    public Days {
        periods = List.copyOf(periods);
    }

    /** These days and those of the period. */
    public Days plus(Period period) {
        List<Period> all = new ArrayList<>(periods);
        all.add(period);
        all.sort(Comparator.comparing(Period::from));
        List<Period> merged = new ArrayList<>();
        for (Period next : all) {
            if (merged.isEmpty() || isApart(merged.getLast(), next)) {
                merged.add(next);
            } else {
                Period last = merged.removeLast();
                merged.add(new Period(last.from(), later(last.to(), next.to())));
            }
        }
        return new Days(merged);
    }

    /** These days and the others. */
    public Days plus(Days others) {
        Days sum = this;
        for (Period period : others.periods) {
            sum = sum.plus(period);
        }
        return sum;
    }

    /** These days without those of the period. */
    public Days minus(Period period) {
        List<Period> rest = new ArrayList<>();
        for (Period own : periods) {
            if (!own.overlaps(period)) {
                rest.add(own);
                continue;
            }
            if (own.from().isBefore(period.from())) {
                rest.add(new Period(own.from(), period.from().minusDays(1)));
            }
            LocalDate end = period.to();
            if (end != null && (own.to() == null || own.to().isAfter(end))) {
                rest.add(new Period(end.plusDays(1), own.to()));
            }
        }
        return new Days(rest);
    }

    /** These days without the others. */
    public Days minus(Days others) {
        Days rest = this;
        for (Period period : others.periods) {
            rest = rest.minus(period);
        }
        return rest;
    }

    /** Whether every day of the period is among these. */
    public boolean cover(Period period) {
        return periods.stream().anyMatch(own -> own.contains(period));
    }

    /** Whether the day is among these. */
    public boolean contain(LocalDate day) {
        return periods.stream().anyMatch(own -> own.contains(day));
    }

    /** The first of these periods that shares a day with the other. */
    public Optional<Period> firstOverlapping(Period period) {
        return periods.stream().filter(own -> own.overlaps(period)).findFirst();
    }

    /** The first day among these. */
    public Optional<LocalDate> first() {
        return periods.stream().findFirst().map(Period::from);
    }

    private static boolean isApart(Period earlier, Period next) {
        return earlier.to() != null && next.from().isAfter(earlier.to().plusDays(1));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isAfter(b) ? a : b;
    }
}

package dk.fordel.kernel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from {@code from} to {@code to}, both included, in Europe/Copenhagen.
 *
 * @param from first day
 * @param to last day; null when open
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /**
     * @throws Malformed when the last day lies before the first
     */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new Malformed(
                    "to", "The last day %s lies before the first day %s.".formatted(to, from));
        }
    }

    /** The period without an end. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether every day of the other period lies in this one. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from)
                && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    /** Whether at least one day lies in both. */
    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /**
     * How many days, both ends counted.
     *
     * @throws IllegalStateException when the period is open
     */
    public long days() {
        if (to == null) {
            throw new IllegalStateException("The period from " + from + " has no last day.");
        }
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return from + " to " + (to == null ? "further notice" : to);
    }
}

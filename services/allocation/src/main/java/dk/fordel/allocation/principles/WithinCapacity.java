package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** HARD-2: on no day of the stay more trainees at once than the practice's capacity. */
public final class WithinCapacity {

    /** The rule. */
    public static final String ID = "HARD-2";

    private WithinCapacity() {}

    /**
     * The objection on the first day that is full. The placement's own earlier stay does not count.
     */
    public static @Nullable String objection(PracticeFacts practice, Stay stay) {
        PracticeFacts others = practice.without(stay.placement());
        for (LocalDate day : daysOfChange(others, stay.period())) {
            long taken = others.takenOn(day);
            int capacity = others.capacity().on(day);
            if (taken >= capacity) {
                return "Practice %s is full: %d of %d places are taken on %s."
                        .formatted(practice.practice(), taken, capacity, day);
            }
        }
        return null;
    }

    private static SortedSet<LocalDate> daysOfChange(PracticeFacts practice, Period period) {
        SortedSet<LocalDate> days = new TreeSet<>(practice.capacity().changesIn(period));
        days.add(period.from());
        practice.stays().stream()
                .map(stay -> stay.period().from())
                .filter(period::contains)
                .forEach(days::add);
        return days;
    }
}

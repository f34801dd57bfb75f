package dk.fordel.course.booklet;

import dk.fordel.kernel.Malformed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a placement, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record Stay(LocalDate from, LocalDate to) {

    /**
     * @throws Malformed when the last day lies before the first
     */
    public Stay {
        if (to.isBefore(from)) {
            throw new Malformed(
                    "to",
                    "The last day %s of the stay lies before its first day %s."
                            .formatted(to, from));
        }
    }

    /** Whole months; 1 March to 31 August are six. */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to.plusDays(1)));
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}

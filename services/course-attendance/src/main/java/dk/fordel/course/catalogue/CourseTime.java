package dk.fordel.course.catalogue;

import dk.fordel.kernel.Malformed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From when to when a course lasts. Its days are days in Denmark.
 *
 * @param begins first moment
 * @param ends last moment
 */
public record CourseTime(Instant begins, Instant ends) {

    /** Where a course day is a day. */
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final Duration LONGEST = Duration.ofDays(31);

    /**
     * @throws Malformed when the end is not after the begin, or more than 31 days after it
     */
    public CourseTime {
        if (!ends.isAfter(begins)) {
            throw new Malformed(
                    "ends",
                    "The course ends at %s, which is not after its begin at %s."
                            .formatted(ends, begins));
        }
        if (Duration.between(begins, ends).compareTo(LONGEST) > 0) {
            throw new Malformed(
                    "ends",
                    "From %s to %s is more than 31 days; schedule a course for each part."
                            .formatted(begins, ends));
        }
    }

    /** The first course day. */
    public LocalDate firstDay() {
        return LocalDate.ofInstant(begins, DENMARK);
    }

    /** The last course day; the one attendance counts for. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(ends.minusNanos(1), DENMARK);
    }
}

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

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(31);

    /**
     * A time that somebody asks for; what was recorded before may be shorter.
     *
     * @throws Malformed when the course lasts less than five minutes or more than 31 days
     */
    public static CourseTime planned(Instant begins, Instant ends) {
        CourseTime time = new CourseTime(begins, ends);
        if (Duration.between(begins, ends).compareTo(SHORTEST) < 0) {
            throw new Malformed(
                    "ends",
                    "From %s to %s is less than five minutes, which is no course; correct the begin or the end."
                            .formatted(begins, ends));
        }
        return time;
    }

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

    /** Whether it lasts whole days in Denmark, midnight to midnight. */
    public boolean lastsWholeDays() {
        return isMidnight(begins) && isMidnight(ends);
    }

    private static boolean isMidnight(Instant moment) {
        return moment.equals(
                LocalDate.ofInstant(moment, DENMARK).atStartOfDay(DENMARK).toInstant());
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

package dk.fordel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * The years that anything here can lie in. What is beyond was not meant, and no database, calendar
 * or spreadsheet reads it alike; each field has its own, narrower range besides ({@link
 * DayBetween}).
 */
public final class Centuries {

    static final int FIRST = 1900;
    static final int LAST = 2199;

    private static final Instant START = Instant.parse(FIRST + "-01-01T00:00:00Z");
    private static final Instant END = Instant.parse(LAST + 1 + "-01-01T00:00:00Z");

    private Centuries() {}

    /** Whether the time, if it is of some year at all, is of one of these. */
    static boolean hold(Object time) {
        return switch (time) {
            case Instant instant -> !instant.isBefore(START) && instant.isBefore(END);
            case TemporalAccessor day when day.isSupported(ChronoField.YEAR) ->
                    holds(day.get(ChronoField.YEAR));
            default -> true;
        };
    }

    static boolean holds(int year) {
        return year >= FIRST && year <= LAST;
    }

    /**
     * A day as text.
     *
     * @throws IllegalArgumentException when it is of another year
     * @throws java.time.DateTimeException when it is no day
     */
    public static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    static YearMonth month(String text) {
        return within(YearMonth.parse(text));
    }

    static Instant instant(String text) {
        return within(Instant.parse(text));
    }

    private static <T> T within(T time) {
        if (!hold(time)) {
            throw new IllegalArgumentException("Not in these centuries");
        }
        return time;
    }
}

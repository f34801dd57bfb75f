package dk.fordel.web;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what kind of value belongs somewhere, when another kind was sent. */
final class Expectation {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String YEARS =
            ", in the years %d to %d.".formatted(Centuries.FIRST, Centuries.LAST);

    private Expectation() {}

    /**
     * @param type what is expected
     * @param sent what came instead, if it is known
     */
    static String of(Class<?> type, @Nullable Object sent) {
        if (type == LocalDate.class) {
            return sent instanceof CharSequence day && isOfAYearOfOurs(day)
                    ? "There is no day %s in the calendar.".formatted(day)
                    : "Send a day as year-month-day, for example \"2027-02-28\"" + YEARS;
        }
        if (type == Instant.class) {
            return "Send an instant in UTC, for example \"2027-02-28T12:00:00Z\"" + YEARS;
        }
        if (type == LocalTime.class) {
            return "Send a time of day, for example \"15:24\".";
        }
        if (type == YearMonth.class) {
            return "Send a month as year-month, for example \"2027-02\"" + YEARS;
        }
        if (type == UUID.class) {
            return "Send a UUID, for example \"5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11\".";
        }
        if (type.isEnum()) {
            return "Send one of %s."
                    .formatted(
                            Arrays.stream(type.getEnumConstants())
                                    .map(constant -> ((Enum<?>) constant).name())
                                    .collect(Collectors.joining(", ")));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Send true or false.";
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return "Send a whole number, without quotes, that is not too large.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Send a number, without quotes.";
        }
        if (type == String.class) {
            return "Send text in quotes.";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "Send a list: [ ... ].";
        }
        return "Send an object with its fields: { ... }.";
    }

    private static boolean isOfAYearOfOurs(CharSequence day) {
        return ISO_DAY.matcher(day).matches() && Centuries.holds(Integer.parseInt(day, 0, 4, 10));
    }
}

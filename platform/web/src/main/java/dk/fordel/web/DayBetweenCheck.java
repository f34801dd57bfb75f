package dk.fordel.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.Temporal;

/** Holds {@link DayBetween}; a month is in when any of its days is. */
public final class DayBetweenCheck implements ConstraintValidator<DayBetween, Temporal> {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private @Nullable Period from;
    private @Nullable Period to;
    private String message = "";

    @Override
    public void initialize(DayBetween between) {
        from = Period.parse(between.from());
        to = Period.parse(between.to());
        message = between.message();
    }

    @Override
    public boolean isValid(@Nullable Temporal value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        LocalDate today =
                LocalDate.ofInstant(context.getClockProvider().getClock().instant(), DENMARK);
        LocalDate first = today.plus(from);
        LocalDate last = today.plus(to);
        if (!endOf(value).isBefore(first) && !startOf(value).isAfter(last)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(
                        message.replace("{first}", first.toString())
                                .replace("{last}", last.toString()))
                .addConstraintViolation();
        return false;
    }

    private static LocalDate startOf(Temporal value) {
        return switch (value) {
            case LocalDate day -> day;
            case YearMonth month -> month.atDay(1);
            case Instant instant -> dayOf(instant);
            default -> throw new IllegalArgumentException("No day lies in a " + value.getClass());
        };
    }

    private static LocalDate endOf(Temporal value) {
        return value instanceof YearMonth month ? month.atEndOfMonth() : startOf(value);
    }

    /** An instant beyond the days that we have lies beyond every range. */
    private static LocalDate dayOf(Instant instant) {
        Instant most = Instant.parse("9999-12-31T00:00:00Z");
        Instant least = Instant.parse("0000-01-02T00:00:00Z");
        Instant within = instant.isAfter(most) ? most : instant.isBefore(least) ? least : instant;
        return LocalDate.ofInstant(within, DENMARK);
    }
}

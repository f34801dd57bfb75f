package dk.fordel.funding.month;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A calendar month, written {@code 2026-09}.
 *
 * @param value the month
 */
public record MonthId(YearMonth value) {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /**
     * @throws Malformed when it is not a month of this century
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MonthId of(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 2007 && month.getYear() <= 2199) {
                return new MonthId(month);
            }
        } catch (DateTimeException notAMonth) {
            // said below
        }
        throw new Malformed("month", "A month is written like 2026-09, from 2007-01 to 2199-12.");
    }

    /** Whether its last day has passed in Denmark. */
    boolean isOver(Instant now) {
        return value.atEndOfMonth().isBefore(LocalDate.ofInstant(now, DENMARK));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}

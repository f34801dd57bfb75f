package dk.fordel.trials.rounds;

import java.time.LocalDate;

/** Days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    /** So many months from a day on. */
    public static Period months(LocalDate from, int months) {
        return new Period(from, from.plusMonths(months).minusDays(1));
    }
}

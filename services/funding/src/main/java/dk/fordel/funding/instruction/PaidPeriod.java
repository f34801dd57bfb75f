package dk.fordel.funding.instruction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days, both ends included, in one practice under one version of the terms.
 *
 * @param practice where
 * @param from first day
 * @param to last day
 * @param pay who employs, pays out and bears
 */
public record PaidPeriod(PracticeId practice, LocalDate from, LocalDate to, Pay pay) {

    /** How many days, both ends counted. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }
}

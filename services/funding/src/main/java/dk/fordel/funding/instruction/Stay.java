package dk.fordel.funding.instruction;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;

import java.time.LocalDate;

/**
 * Days in one practice, both ends included.
 *
 * @param practice where
 * @param from first day
 * @param to last day
 */
public record Stay(PracticeId practice, LocalDate from, LocalDate to) {

    /**
     * @throws Malformed when the last day lies before the first
     */
    public Stay {
        if (to.isBefore(from)) {
            throw new Malformed(
                    "to", "The last day %s lies before the first day %s.".formatted(to, from));
        }
    }

    /** The days alone. */
    public Period period() {
        return new Period(from, to);
    }
}

package dk.fordel.registry.coverage;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;

import java.time.LocalDate;

/**
 * A municipality stands on a list for some days.
 *
 * @param list the list
 * @param period first and last day; never open
 */
public record Designation(CoverageList list, Period period) {

    public Designation {
        if (period.to() == null) {
            throw new Malformed(
                    "to",
                    "A designation needs a last day: a list holds for two years, or for the period of its agreement (SOFT-5).");
        }
    }

    /** What the region's list means when it is set in this year: two years from 1 January on. */
    static Designation regionalSetIn(int year) {
        return new Designation(
                CoverageList.REGION,
                new Period(LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 2, 12, 31)));
    }
}

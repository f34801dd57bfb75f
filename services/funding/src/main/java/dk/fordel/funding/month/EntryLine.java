package dk.fordel.funding.month;

import com.fasterxml.jackson.annotation.JsonProperty;

import dk.fordel.funding.instruction.Pay;
import dk.fordel.funding.instruction.PracticeId;
import dk.fordel.funding.money.Ore;

import java.time.LocalDate;

/**
 * The part of an entry that belongs to some days in one practice under one version of the terms.
 *
 * @param from first day
 * @param to last day
 * @param days how many, both ends counted
 * @param practiceBears the practice's part of the salary
 * @param regionBears the region's part of the salary
 * @param honorarium what the practice gets for these days
 */
public record EntryLine(
        PracticeId practice,
        LocalDate from,
        LocalDate to,
        int days,
        Pay pay,
        @JsonProperty("practiceOre") Ore practiceBears,
        @JsonProperty("regionOre") Ore regionBears,
        @JsonProperty("honorariumOre") Ore honorarium) {

    /** The salary of these days. */
    public Ore salary() {
        return practiceBears.plus(regionBears);
    }

    /** The same days and terms with the amounts going back. */
    EntryLine reversed() {
        return new EntryLine(
                practice,
                from,
                to,
                days,
                pay,
                practiceBears.negated(),
                regionBears.negated(),
                honorarium.negated());
    }
}

package dk.fordel.funding.month;

import com.fasterxml.jackson.annotation.JsonProperty;

import dk.fordel.funding.money.Ore;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * Control totals; salary is always practice plus region.
 *
 * @param lines how many lines
 * @param salary sum of the salaries
 * @param practiceBears sum borne by practices
 * @param regionBears sum borne by the region
 * @param honorarium sum of honoraria
 */
public record Totals(
        int lines,
        @JsonProperty("salaryOre") Ore salary,
        @JsonProperty("practiceOre") Ore practiceBears,
        @JsonProperty("regionOre") Ore regionBears,
        @JsonProperty("honorariumOre") Ore honorarium) {

    /** Over these lines. */
    public static Totals of(Collection<EntryLine> lines) {
        return new Totals(
                lines.size(),
                Ore.sum(lines.stream().map(EntryLine::salary).toList()),
                Ore.sum(lines.stream().map(EntryLine::practiceBears).toList()),
                Ore.sum(lines.stream().map(EntryLine::regionBears).toList()),
                Ore.sum(lines.stream().map(EntryLine::honorarium).toList()));
    }

    /** What the second entry says more than the first. */
    static Totals difference(Entry wrong, Entry right) {
        return Totals.of(
                Stream.concat(
                                wrong.lines().stream().map(EntryLine::reversed),
                                right.lines().stream())
                        .toList());
    }
}

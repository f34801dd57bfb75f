package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The council adopted a version of the principles that stand on levels: what a level gains is never
 * given up for a later one.
 */
@WireName("dk.fordel.allocation.principles-adopted-in-levels.v1")
@Says(
        "The council adopted a version of the principles that stand on levels: what a level gains is never given up for a later one.")
public record PrinciplesAdoptedInLevels(
        @Says("Counts up, over all versions.") int version,
        @Says("First day.") LocalDate validFrom,
        @Says("The most important first.") List<Level> levels,
        @Says("How far back stays count for SOFT-1 and SOFT-2, in months.") int lookBackMonths)
        implements AllocationEvent {

    /** Principles that are weighed against one another. */
    public record Level(
            @Says("In the council's words.") String name,
            @Says(
                            "Points at most by principle (SOFT-1 to SOFT-9, PLACED for having a place at all, KEPT for what was decided before).")
                    Map<String, Integer> weights) {}
}

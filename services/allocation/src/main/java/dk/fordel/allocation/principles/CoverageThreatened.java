package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;

/**
 * SOFT-5: recruitment to coverage-threatened places. A designation is dated and belongs to a list;
 * what counts is whether any list names the municipality on the first day of the stay.
 */
public final class CoverageThreatened {

    /** The rule. */
    public static final String ID = "SOFT-5";

    private CoverageThreatened() {}

    /** All points or none. */
    public static int points(MunicipalityFacts municipality, Need need, int weight) {
        return municipality.listsOn(need.stay().from()).isEmpty() ? 0 : weight;
    }
}

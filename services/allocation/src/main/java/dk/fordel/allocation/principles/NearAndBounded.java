package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Area;

import java.util.List;

/**
 * SOFT-9: geographically bounded programmes stay bounded (S2 no. 2), and teams of trainees who
 * apply together are placed near one another (S2 no. 5). A position that is bound has all points
 * inside its municipalities and none outside. A member of a team has points for each other member:
 * all in the same municipality, half in the same area, a quarter in the same district, as a mean
 * over the others.
 */
public final class NearAndBounded {

    /** The rule. */
    public static final String ID = "SOFT-9";

    private static final int QUARTERS = 4;

    private NearAndBounded() {}

    /**
     * Where a place lies.
     *
     * @param municipality code of the municipality, for example 730
     * @param area in which it lies
     */
    public record Where(String municipality, Area area) {

        /** 4 in the same municipality, 2 in the same area, 1 in the same district, or 0. */
        public int quartersTo(Where other) {
            if (municipality.equals(other.municipality)) {
                return QUARTERS;
            }
            if (area.code().equals(other.area.code())) {
                return 2;
            }
            return area.district().equals(other.area.district()) ? 1 : 0;
        }
    }

    /**
     * @param bounds the municipalities that the position is bound to; empty for most
     */
    public static int bounded(List<String> bounds, String municipality, int weight) {
        return bounds.contains(municipality) ? weight : 0;
    }

    /**
     * What one other member adds.
     *
     * @param quarters how near, by {@link Where#quartersTo}
     * @param others how many other members there are
     */
    public static int near(int quarters, int others, int weight) {
        return weight * quarters / (QUARTERS * others);
    }
}

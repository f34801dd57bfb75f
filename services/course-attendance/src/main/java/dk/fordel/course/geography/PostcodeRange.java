package dk.fordel.course.geography;

import dk.fordel.kernel.Malformed;

/**
 * Postcodes from one to another, both included.
 *
 * @param from lowest
 * @param to highest
 */
public record PostcodeRange(int from, int to) {

    /**
     * @throws Malformed when there is no such range of Danish postcodes
     */
    public PostcodeRange {
        if (from > to || from < 0 || to > 9999) {
            throw new Malformed(
                    "postcodes",
                    "%d to %d is no range of Danish postcodes; they have four digits, lowest first."
                            .formatted(from, to));
        }
    }

    /** Whether the postcode lies in it. */
    public boolean contains(int postcode) {
        return from <= postcode && postcode <= to;
    }

    /** How many postcodes it holds. */
    public int width() {
        return to - from + 1;
    }
}

package dk.fordel.allocation.principles;

import dk.fordel.kernel.Malformed;

/**
 * Numbers that S1 leaves open.
 *
 * @param lookBackMonths how far back stays count for SOFT-1 and SOFT-2, for example 36; 1 to 120
 * @param experiencedAfterYears years with trainees after which a tutor's experience counts in full
 *     (SOFT-7), for example 5; 1 to 40
 * @param methodsFreshForYears how long updated assessment methods count as up to date (SOFT-7), for
 *     example 5; 1 to 40
 */
public record Parameters(int lookBackMonths, int experiencedAfterYears, int methodsFreshForYears) {

    /** Two years back, ten years of experience, methods not older than five. */
    public static final Parameters PROPOSED = new Parameters(24, 10, 5);

    /**
     * @throws Malformed when a number is out of its bounds
     */
    public Parameters {
        check("lookBackMonths", lookBackMonths, 120);
        check("experiencedAfterYears", experiencedAfterYears, 40);
        check("methodsFreshForYears", methodsFreshForYears, 40);
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new Malformed(
                    name, "%s is %d; it must lie between 1 and %d.".formatted(name, value, most));
        }
    }
}

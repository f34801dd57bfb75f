package dk.fordel.registry.coverage;

/** Who says that a municipality lacks doctors. */
public enum CoverageList {
    /** The region's own list, made in the fourth quarter for two years. */
    REGION,
    /** A list agreed nationally, for the period of the agreement. */
    NATIONAL
}

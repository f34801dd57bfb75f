package dk.fordel.registry.practice;

/**
 * Whom the practice treats (SOFT-4).
 *
 * @param setting country or town
 * @param deprivation how deprived the area is
 * @param complexity how complex the diseases are
 */
public record PatientBase(Setting setting, Level deprivation, Level complexity) {

    /** Country or town. */
    public enum Setting {
        /** Country. */
        RURAL,
        /** Town. */
        URBAN
    }

    /** How much of it, beside the region as a whole. */
    public enum Level {
        /** Less than usual in the region. */
        LOW,
        /** As usual in the region. */
        MIDDLE,
        /** More than usual in the region. */
        HIGH
    }
}

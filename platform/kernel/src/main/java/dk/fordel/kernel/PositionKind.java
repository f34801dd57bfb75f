package dk.fordel.kernel;

/** What a trainee is in a practice for (domain.md, section 4). */
public enum PositionKind {
    /** Clinical basic education, second half. */
    KBU,
    /** Introduction position, 6 to 12 months. */
    INTRODUCTION,
    /** Specialist training, first 6 months. */
    PHASE_1,
    /** Specialist training, 6 months after the hospital years. */
    PHASE_2,
    /** Specialist training, the last 12 months. */
    PHASE_3,
    /** A stay of 6 or 12 months from another specialty (ALLOC-OTHER). */
    OTHER_SPECIALTY
}

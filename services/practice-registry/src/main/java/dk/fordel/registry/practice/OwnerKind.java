package dk.fordel.registry.practice;

/** Who owns a practice (S2, nos. 9 and 10). */
public enum OwnerKind {
    /** Its doctors together. */
    PARTNERSHIP,
    /** Its doctor. */
    SOLO,
    /** The region. */
    REGIONAL_CLINIC,
    /** A company on a licence of the region. */
    LICENCE_CLINIC,
    /** A practice of another specialty. */
    SPECIALIST_PRACTICE
}

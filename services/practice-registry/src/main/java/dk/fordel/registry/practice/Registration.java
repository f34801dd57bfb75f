package dk.fordel.registry.practice;

/** What came of asking to register a practice. */
public enum Registration {
    /** It was unknown until now. */
    REGISTERED,
    /** It was known, and tutors joined it. */
    TUTORS_JOINED,
    /** All of it was known. */
    UNCHANGED
}

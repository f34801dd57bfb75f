package dk.fordel.registry.practice;

/** What came of asking to register a practice. */
public enum Registration {
    /** It was unknown until now. */
    REGISTERED,
    /** It was known, and tutors joined it. */
    TUTORS_JOINED,
    /** It was known, and something is recorded about it that was not. */
    FACTS_ADDED,
    /** All of it was known. */
    UNCHANGED
}

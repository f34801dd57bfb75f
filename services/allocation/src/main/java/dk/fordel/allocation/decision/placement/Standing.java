package dk.fordel.allocation.decision.placement;

/** How far a placement is. */
public enum Standing {
    /** No place yet, or no longer. */
    OPEN,
    /** A practice is decided. */
    DECIDED,
    /** The decision stands; payroll and courses act on it. */
    CONFIRMED,
    /** The trainee is there. */
    STARTED,
    /** The stay is over. */
    ENDED,
    /** The position will not be taken. */
    WITHDRAWN
}

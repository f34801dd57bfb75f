package dk.fordel.allocation.decision.hearing;

/** What a party says to a decision; the words stay with whoever received them. */
public enum Stance {
    /** The party has nothing against it. */
    AGREES,
    /** The party would rather not; the decision can stand all the same. */
    OBJECTS
}

package dk.fordel.registry.practice;

/** How a practice is organised; a trainee should meet both (SOFT-3). */
public enum OrganisationType {
    /** One general practitioner. */
    SOLO,
    /** Several general practitioners. */
    PARTNERSHIP
}

package dk.fordel.trainee.trainee;

/** What registering a person came to. */
public enum RegistrationOutcome {
    /** The person is a trainee from now on. */
    NEW,
    /** The person was a trainee already, and name or contact are others now. */
    CORRECTED,
    /** Nothing that was not so before. */
    UNCHANGED
}

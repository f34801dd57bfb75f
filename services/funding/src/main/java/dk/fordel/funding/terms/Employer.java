package dk.fordel.funding.terms;

/** Who employs the trainee (PAY-1). */
public enum Employer {
    /** The region. */
    REGION,
    /** The tutor practice. */
    PRACTICE
}

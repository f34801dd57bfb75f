package dk.fordel.kernel;

/**
 * Who somebody is towards the platform (domain.md, section 10). A person can hold several roles.
 */
public enum Role {
    /** The regional council (DRRLV): frames, approvals, programmes, rulings. */
    COUNCIL,
    /** Koncern HR, Sundhedsuddannelser: runs the allocation within the council's frames. */
    HR_OFFICE,
    /** AMU: decides placements by delegation, in an area (ORG-4). */
    COORDINATOR,
    /** DYNAMU. */
    JUNIOR_COORDINATOR,
    /** Clinical associate professor: advises. */
    PKL,
    /** AMU, DYNAMU and PKL together: places introduction doctors. */
    APPOINTMENT_COMMITTEE,
    /** A practice about itself. */
    TUTOR_PRACTICE,
    /** A trainee about herself. */
    TRAINEE,
    /** Plans courses and signs attendance. */
    COURSE_ORGANISER,
    /** The payroll system. */
    PAYROLL,
    /** Reads everything about decisions, changes nothing. */
    AUDITOR,
    /** Another region: reads public events only. */
    OTHER_REGION,
    /** Runs the system, reads no personal data. */
    ADMINISTRATOR
}

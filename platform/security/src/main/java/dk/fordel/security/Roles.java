package dk.fordel.security;

import dk.fordel.kernel.Role;

/** The names of {@link Role} as constants, for {@code @RolesAllowed}. */
public final class Roles {

    /** {@link Role#COUNCIL}. */
    public static final String COUNCIL = "COUNCIL";

    /** {@link Role#HR_OFFICE}. */
    public static final String HR_OFFICE = "HR_OFFICE";

    /** {@link Role#COORDINATOR}. */
    public static final String COORDINATOR = "COORDINATOR";

    /** {@link Role#JUNIOR_COORDINATOR}. */
    public static final String JUNIOR_COORDINATOR = "JUNIOR_COORDINATOR";

    /** {@link Role#PKL}. */
    public static final String PKL = "PKL";

    /** {@link Role#APPOINTMENT_COMMITTEE}. */
    public static final String APPOINTMENT_COMMITTEE = "APPOINTMENT_COMMITTEE";

    /** {@link Role#TUTOR_PRACTICE}. */
    public static final String TUTOR_PRACTICE = "TUTOR_PRACTICE";

    /** {@link Role#TRAINEE}. */
    public static final String TRAINEE = "TRAINEE";

    /** {@link Role#COURSE_ORGANISER}. */
    public static final String COURSE_ORGANISER = "COURSE_ORGANISER";

    /** {@link Role#PAYROLL}. */
    public static final String PAYROLL = "PAYROLL";

    /** {@link Role#AUDITOR}. */
    public static final String AUDITOR = "AUDITOR";

    /** {@link Role#OTHER_REGION}. */
    public static final String OTHER_REGION = "OTHER_REGION";

    /** {@link Role#ADMINISTRATOR}. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}

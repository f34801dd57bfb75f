package dk.fordel.course.catalogue;

/** Who saw that a trainee was there (COURSE-1). */
public enum SigningRole {
    /** The organiser of the course. */
    COURSE_ORGANISER,
    /** The doctor on duty, on the 1813 shift itself. */
    DOCTOR_ON_DUTY
}

package dk.fordel.course.catalogue;

import java.time.Instant;

/**
 * Who vouches for an attendance (COURSE-1): the role that was there, and the post that entered it.
 *
 * @param role who saw the trainee there
 * @param enteredBy the post that wrote it down, for example {@code Course office}; never a person
 * @param at when it was written down
 */
public record Signature(SigningRole role, String enteredBy, Instant at) {}

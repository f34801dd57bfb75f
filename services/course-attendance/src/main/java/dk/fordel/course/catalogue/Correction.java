package dk.fordel.course.catalogue;

import java.time.Instant;

/**
 * Why an entry is corrected by a new one; the wrong one stays in the history.
 *
 * @param reason in words; names nobody
 * @param by the post that corrects, for example {@code Course office}; never a person
 * @param at when
 */
public record Correction(String reason, String by, Instant at) {}

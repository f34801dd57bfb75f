package dk.fordel.allocation.known.facts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is known of a tutor's teaching level (SOFT-7).
 *
 * @param yearsOfExperience full years with trainees
 * @param methodsUpdatedOn when the methods of assessment were brought up to date
 */
public record Qualification(int yearsOfExperience, @Nullable LocalDate methodsUpdatedOn) {}

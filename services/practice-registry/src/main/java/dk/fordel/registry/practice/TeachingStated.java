package dk.fordel.registry.practice;

import dk.fordel.registry.practice.Tutor.Qualification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a list says of all tutors of a practice together (SOFT-7); null where it says nothing.
 *
 * @param courseCompletedOn the day the tutor course was completed
 * @param yearsOfExperience full years with trainees
 * @param assessmentMethodsUpdatedOn when the methods of assessment were brought up to date
 */
public record TeachingStated(
        @Nullable LocalDate courseCompletedOn,
        @Nullable Integer yearsOfExperience,
        @Nullable LocalDate assessmentMethodsUpdatedOn) {

    /** What is known with it; where it says nothing, that is what was known before. */
    public Qualification over(Qualification known) {
        return new Qualification(
                courseCompletedOn == null ? known.courseCompletedOn() : courseCompletedOn,
                yearsOfExperience == null ? known.yearsOfExperience() : yearsOfExperience,
                assessmentMethodsUpdatedOn == null
                        ? known.assessmentMethodsUpdatedOn()
                        : assessmentMethodsUpdatedOn,
                known.senior());
    }
}

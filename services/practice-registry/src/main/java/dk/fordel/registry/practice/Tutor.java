package dk.fordel.registry.practice;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.TeachingRefusal.CourseNotCompleted;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A doctor who is qualified by courses to train, as a practice's register knows one: by number.
 *
 * @param number 1 to 99; the practice knows who is its tutor 1
 * @param stay from the first day on; with a last day when it is known beforehand
 * @param qualification what is known of the tutor's teaching level
 */
public record Tutor(int number, Period stay, Qualification qualification) {

    public Tutor {
        if (number < 1 || number > 99) {
            throw new Malformed(
                    "number",
                    "Tutors of a practice are numbered 1 to 99, not %d.".formatted(number));
        }
    }

    /** A tutor is qualified by a course before the first day (HARD-1). */
    void mustHaveCompletedTheCourse(Qualification known, Reference practice) {
        LocalDate completed = known.courseCompletedOn();
        if (completed != null && completed.isAfter(stay.from())) {
            throw new CourseNotCompleted(practice, number, completed, stay.from());
        }
    }

    /**
     * What is known of a tutor's teaching level (SOFT-7).
     *
     * @param courseCompletedOn the day the tutor course was completed, if the register knows it
     * @param yearsOfExperience full years with trainees
     * @param assessmentMethodsUpdatedOn when the methods of assessment were brought up to date
     * @param senior whether it is a senior tutor with a reduced load (S2, no. 11)
     */
    public record Qualification(
            @Nullable LocalDate courseCompletedOn,
            int yearsOfExperience,
            @Nullable LocalDate assessmentMethodsUpdatedOn,
            boolean senior) {

        /** Nothing but that the tutor is one. */
        public static final Qualification UNSTATED = new Qualification(null, 0, null, false);

        public Qualification {
            if (yearsOfExperience < 0 || yearsOfExperience > 60) {
                throw new Malformed(
                        "yearsOfExperience",
                        "A tutor has 0 to 60 years of experience, not %d."
                                .formatted(yearsOfExperience));
            }
        }
    }
}

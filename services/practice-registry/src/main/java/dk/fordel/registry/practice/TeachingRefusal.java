package dk.fordel.registry.practice;

import dk.fordel.kernel.Period;

import java.time.LocalDate;

/** Why a teaching level is refused (HARD-1, SOFT-7). */
public abstract sealed class TeachingRefusal extends PracticeRefusal {

    private TeachingRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** A tutor is qualified by a course before the first day. */
    public static final class CourseNotCompleted extends TeachingRefusal {
        CourseNotCompleted(Reference reference, int number, LocalDate completed, LocalDate first) {
            super(
                    "HARD-1",
                    "Tutor %d of practice %s completes the tutor course on %s and cannot be a tutor before that, from %s on."
                            .formatted(number, reference, completed, first));
        }
    }

    /** Who has not come yet, or has left, has no teaching level here. */
    public static final class NoTeachingLevelThen extends TeachingRefusal {
        NoTeachingLevelThen(Reference reference, int number, Period days, LocalDate day) {
            super(
                    "SOFT-7",
                    "Tutor %d of practice %s is a tutor from %s, so no teaching level can be recorded from %s on. Take one of the tutor's days."
                            .formatted(number, reference, days, day));
        }
    }
}

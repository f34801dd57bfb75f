package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Qualification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * SOFT-7: the tutor's teaching level. Experience, up-to-date assessment methods and the evaluation
 * of the practice each have a third of the points; over several tutors it is the mean, and what is
 * not known counts half.
 */
public final class TeachingLevel {

    /** The rule. */
    public static final String ID = "SOFT-7";

    private static final int FULL = 100;
    private static final int HALF = FULL / 2;

    private TeachingLevel() {}

    /** Points for the tutors that are active on the first day of the stay. */
    public static int points(PracticeFacts practice, Need need, Parameters parameters, int weight) {
        LocalDate day = need.stay().from();
        List<@Nullable Qualification> tutors =
                practice.tutors().entrySet().stream()
                        .filter(tutor -> tutor.getValue().contain(day))
                        .<@Nullable Qualification>map(
                                tutor -> practice.teaching().tutors().get(tutor.getKey()))
                        .toList();
        int count = Math.max(1, tutors.size());
        int experience =
                tutors.isEmpty()
                        ? HALF
                        : tutors.stream().mapToInt(tutor -> experience(tutor, parameters)).sum();
        int methods =
                tutors.isEmpty()
                        ? HALF
                        : tutors.stream().mapToInt(tutor -> methods(tutor, day, parameters)).sum();
        int evaluation = practice.teaching().evaluationOn(day).map(Evaluation::score).orElse(HALF);
        // in whole numbers, because a fraction that is rounded before the sum can lose a point
        return weight * (experience + methods + evaluation * count) / (3 * FULL * count);
    }

    private static int experience(@Nullable Qualification tutor, Parameters parameters) {
        return tutor == null
                ? HALF
                : Math.min(
                        FULL,
                        FULL * tutor.yearsOfExperience() / parameters.experiencedAfterYears());
    }

    private static int methods(
            @Nullable Qualification tutor, LocalDate day, Parameters parameters) {
        LocalDate updated = tutor == null ? null : tutor.methodsUpdatedOn();
        if (updated == null) {
            return HALF;
        }
        return updated.isBefore(day.minusYears(parameters.methodsFreshForYears())) ? 0 : FULL;
    }
}

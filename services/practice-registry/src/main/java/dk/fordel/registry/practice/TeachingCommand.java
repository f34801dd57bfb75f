package dk.fordel.registry.practice;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What is to be noted of how well a practice teaches (SOFT-7). */
public sealed interface TeachingCommand extends PracticeCommand {

    /**
     * Note what is known of a tutor's teaching level from a day on (SOFT-7).
     *
     * @param on first day; one on which the tutor is a tutor here
     */
    record RecordQualification(
            @TargetAggregateIdentifier PracticeId practice,
            TutorId tutor,
            Tutor.Qualification qualification,
            LocalDate on,
            Mandate by)
            implements TeachingCommand {

        public RecordQualification {
            mustBeUpToDateBy(on, qualification.assessmentMethodsUpdatedOn());
        }
    }

    /** Note what trainees said of the practice (SOFT-7). Answers an {@link EvaluationId}. */
    record RecordEvaluation(
            @TargetAggregateIdentifier PracticeId practice,
            Evaluation evaluation,
            LocalDate today,
            Mandate by)
            implements TeachingCommand {

        public RecordEvaluation {
            mustBeOver(evaluation, today);
        }
    }

    /**
     * Note what a list says of how well the practice teaches (SOFT-7). Answers whether anything of
     * it was new.
     *
     * @param tutors the list is about the tutors of these numbers, from 1 on; about those who have
     *     left it says nothing
     * @param today the day from which on it holds, or the tutor's first when that is later
     */
    record NoteTeaching(
            @TargetAggregateIdentifier PracticeId practice,
            int tutors,
            TeachingStated stated,
            @Nullable Evaluation evaluation,
            LocalDate today,
            Mandate by)
            implements TeachingCommand {

        public NoteTeaching {
            mustBeUpToDateBy(today, stated.assessmentMethodsUpdatedOn());
            if (evaluation != null) {
                mustBeOver(evaluation, today);
            }
        }
    }

    private static void mustBeUpToDateBy(LocalDate day, @Nullable LocalDate methodsUpdatedOn) {
        if (methodsUpdatedOn != null && methodsUpdatedOn.isAfter(day)) {
            throw new Malformed(
                    "assessmentMethodsUpdatedOn",
                    "What is known from %s on cannot have been brought up to date later, on %s."
                            .formatted(day, methodsUpdatedOn));
        }
    }

    private static void mustBeOver(Evaluation evaluation, LocalDate today) {
        if (evaluation.on().isAfter(today)) {
            throw new Malformed(
                    "on",
                    "The evaluation is of %s, which is after today, %s."
                            .formatted(evaluation.on(), today));
        }
    }
}

package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;

import java.time.LocalDate;

/** How well a practice teaches (SOFT-7). */
public sealed interface TeachingEvent extends PracticeEvent {

    /** A tutor's teaching level, from a day on until it is recorded anew (SOFT-7). */
    @JsonTypeName("practice.tutor-qualification-recorded.v1")
    record TutorQualificationRecorded(
            PracticeId practice,
            TutorId tutor,
            Tutor.Qualification qualification,
            LocalDate on,
            Mandate by)
            implements TeachingEvent {}

    /** Trainees evaluated it; the same evaluation again is a correction (SOFT-7). */
    @JsonTypeName("practice.evaluated.v1")
    record Evaluated(PracticeId practice, EvaluationId id, Evaluation evaluation, Mandate by)
            implements TeachingEvent {}
}

package dk.fordel.course.catalogue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/** What can be asked of a {@link Course}. */
public sealed interface CourseCommand {
    /** The course that is asked. */
    CourseId course();

    /** Put it in the catalogue. A course that was already held may be entered afterwards. */
    record Schedule(
            @TargetAggregateIdentifier CourseId course,
            CourseFacts facts,
            String place,
            CourseTime time,
            String organiser,
            Instant at)
            implements CourseCommand {}

    /** Give it another time, another place, or both (COURSE-3). */
    record Move(
            @TargetAggregateIdentifier CourseId course, String place, CourseTime time, Instant at)
            implements CourseCommand {}

    /** Correct its title, also when it was held or cancelled. */
    record Retitle(
            @TargetAggregateIdentifier CourseId course, String title, String retitledBy, Instant at)
            implements CourseCommand {}

    /** It does not take place (COURSE-3). */
    record Cancel(@TargetAggregateIdentifier CourseId course, String reason, Instant at)
            implements CourseCommand {}

    /** Book a place for a trainee. */
    record Enrol(@TargetAggregateIdentifier CourseId course, TraineeId trainee, Instant at)
            implements CourseCommand {}

    /** Give the place back. */
    record WithdrawEnrolment(
            @TargetAggregateIdentifier CourseId course, TraineeId trainee, Instant at)
            implements CourseCommand {}

    /** Sign that these trainees attended; answers with what a booklet needs to know. */
    record SignParticipants(
            @TargetAggregateIdentifier CourseId course,
            Set<TraineeId> trainees,
            @Nullable String note,
            Signature signature)
            implements CourseCommand {
        /** Keeps the trainees as they were given. */
        public SignParticipants {
            trainees = Set.copyOf(trainees);
        }
    }

    /** The signature for a trainee was wrong. */
    record RevokeSignature(
            @TargetAggregateIdentifier CourseId course, TraineeId trainee, Correction correction)
            implements CourseCommand {}
}

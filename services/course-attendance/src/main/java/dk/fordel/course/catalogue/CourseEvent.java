package dk.fordel.course.catalogue;

import com.fasterxml.jackson.annotation.JsonTypeName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Everything that can happen to a {@link Course}, in the order it usually happens. */
public sealed interface CourseEvent {
    /** The course it happened to. */
    CourseId course();

    /** It stands in the catalogue. */
    @JsonTypeName("course.scheduled.v1")
    record CourseScheduled(
            CourseId course,
            CourseFacts facts,
            String place,
            CourseTime time,
            String organiser,
            Instant at)
            implements CourseEvent {}

    /** A place is booked. */
    @JsonTypeName("course.trainee-enrolled.v1")
    record TraineeEnrolled(CourseId course, TraineeId trainee, Instant at) implements CourseEvent {}

    /** A booked place is free again. */
    @JsonTypeName("course.enrolment-withdrawn.v1")
    record EnrolmentWithdrawn(CourseId course, TraineeId trainee, Instant at)
            implements CourseEvent {}

    /** Another time or place; {@code revision} counts the changes calendars must learn of. */
    @JsonTypeName("course.moved.v1")
    record CourseMoved(CourseId course, String place, CourseTime time, int revision, Instant at)
            implements CourseEvent {}

    /** Its title was wrong; {@code revision} as above. */
    @JsonTypeName("course.retitled.v1")
    record CourseRetitled(
            CourseId course, String title, String retitledBy, int revision, Instant at)
            implements CourseEvent {}

    /** It does not take place. */
    @JsonTypeName("course.cancelled.v1")
    record CourseCancelled(CourseId course, String reason, int revision, Instant at)
            implements CourseEvent {}

    /** Somebody vouched for who was there; {@code note} explains walk-ins. */
    @JsonTypeName("course.participants-signed.v1")
    record ParticipantsSigned(
            CourseId course,
            List<Participant> participants,
            @Nullable String note,
            Signature signature)
            implements CourseEvent {}

    /** Somebody was signed for wrongly, and may be signed for again. */
    @JsonTypeName("course.signature-revoked.v1")
    record SignatureRevoked(CourseId course, TraineeId trainee, Correction correction)
            implements CourseEvent {}
}

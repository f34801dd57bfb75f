package dk.fordel.course.booklet;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that can happen to a {@link Booklet}, in the order it usually happens. Booklets of
 * release 0.1 know neither their site nor when allocation recorded what opened and closed them.
 */
public sealed interface BookletEvent {
    /** The booklet it happened to. */
    BookletId booklet();

    /** Follows from what allocation tells of the placement. */
    sealed interface StayEvent extends BookletEvent {}

    /** Is written in the booklet by a post. */
    sealed interface EntryEvent extends BookletEvent {}

    /** The placement is confirmed; also when it is confirmed again after a release. */
    @JsonTypeName("booklet.opened.v2")
    record BookletOpened(
            BookletId booklet,
            PlacementId placement,
            TraineeId trainee,
            Stay stay,
            HomeArea area,
            @Nullable Site site,
            @Nullable Instant confirmedAt)
            implements StayEvent {}

    /** A kind of course is owed; a later one of the same kind takes its place. */
    @JsonTypeName("booklet.obligation-incurred.v1")
    record ObligationIncurred(
            BookletId booklet, PlacementId placement, TraineeId trainee, Obligation obligation)
            implements StayEvent {}

    /** The placement was confirmed anew, mostly with other days or in another place. */
    @JsonTypeName("booklet.stay-moved.v2")
    record StayMoved(
            BookletId booklet,
            Stay stay,
            HomeArea area,
            @Nullable Site site,
            @Nullable Instant confirmedAt)
            implements StayEvent {}

    /** Pedagogics 2 need not be repeated. */
    @JsonTypeName("booklet.pedagogics-passed-before.v1")
    record PedagogicsPassedBefore(
            BookletId booklet, LocalDate on, String evidence, String recordedBy, Instant at)
            implements EntryEvent {}

    /** It was recorded wrongly; pedagogics 2 is owed again. */
    @JsonTypeName("booklet.pedagogics-recognition-withdrawn.v1")
    record PedagogicsRecognitionWithdrawn(BookletId booklet, LocalDate on, Correction correction)
            implements EntryEvent {}

    /** Somebody vouched that the trainee was there; {@code course} is absent for duty shifts. */
    @JsonTypeName("booklet.attendance-signed.v1")
    record AttendanceSigned(
            BookletId booklet,
            TraineeId trainee,
            CourseKind kind,
            @Nullable CourseId course,
            @Nullable String title,
            LocalDate on,
            Signature signature)
            implements EntryEvent {}

    /** A signature was wrong and counts no more; the trainee may be signed for again. */
    @JsonTypeName("booklet.signature-revoked.v1")
    record SignatureRevoked(
            BookletId booklet,
            TraineeId trainee,
            CourseKind kind,
            @Nullable CourseId course,
            LocalDate on,
            Correction correction)
            implements EntryEvent {}

    /** The stay ended with this missing; nothing if the list is empty. */
    @JsonTypeName("booklet.stay-ended.v1")
    record StayEnded(BookletId booklet, LocalDate on, List<Missing> missing) implements StayEvent {}

    /** The placement will not happen, nothing is owed. */
    @JsonTypeName("booklet.obligations-released.v2")
    record ObligationsReleased(
            BookletId booklet,
            PlacementId placement,
            String reasonCode,
            @Nullable Instant withdrawnAt)
            implements StayEvent {}

    /** Withdrawn while no booklet was open: a confirmation that is older opens none any more. */
    @JsonTypeName("booklet.withheld.v1")
    record BookletWithheld(BookletId booklet, String reasonCode, Instant withdrawnAt)
            implements StayEvent {}
}

package dk.fordel.course.booklet;

import dk.fordel.course.catalogue.AttendedCourse;
import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.TraineeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.Instant;
import java.time.LocalDate;

/** What can be asked of a {@link Booklet}. */
public sealed interface BookletCommand {
    /** The booklet that is asked. */
    BookletId booklet();

    /** An introduction placement is confirmed, for the first time or with other days. */
    record Open(
            @TargetAggregateIdentifier BookletId booklet,
            PlacementId placement,
            TraineeId trainee,
            Stay stay,
            HomeArea area,
            Site site,
            Instant confirmedAt)
            implements BookletCommand {
        /** The booklet of that placement. */
        public Open(
                PlacementId placement,
                TraineeId trainee,
                Stay stay,
                HomeArea area,
                Site site,
                Instant confirmedAt) {
            this(BookletId.of(placement), placement, trainee, stay, area, site, confirmedAt);
        }
    }

    /**
     * The placement will not happen. Placements without a booklet are told too, and remember it: a
     * confirmation may be on its way still.
     */
    record Release(
            @TargetAggregateIdentifier BookletId booklet, String reasonCode, Instant withdrawnAt)
            implements BookletCommand {}

    /** The stay ended. Placements without a booklet are told too, and say nothing. */
    record EndStay(@TargetAggregateIdentifier BookletId booklet, LocalDate on)
            implements BookletCommand {}

    /** Enter a course that the trainee attended. */
    record EnterAttendance(
            @TargetAggregateIdentifier BookletId booklet,
            AttendedCourse course,
            Signature signature)
            implements BookletCommand {}

    /** Enter a duty shift that the doctor on duty attested. */
    record EnterDutyShift(
            @TargetAggregateIdentifier BookletId booklet, LocalDate on, Signature signature)
            implements BookletCommand {}

    /** Pedagogics 2 was passed in an earlier position and is not repeated (COURSE-1). */
    record RecordPedagogicsPassedBefore(
            @TargetAggregateIdentifier BookletId booklet,
            LocalDate on,
            String evidence,
            String recordedBy,
            Instant at)
            implements BookletCommand {}

    /** That was recorded wrongly. */
    record WithdrawPedagogicsRecognition(
            @TargetAggregateIdentifier BookletId booklet, Correction correction)
            implements BookletCommand {}

    /** The signature for a course is wrong; answers with whose it was. */
    record RevokeAttendance(
            @TargetAggregateIdentifier BookletId booklet, CourseId course, Correction correction)
            implements BookletCommand {}

    /** The signature for a duty shift is wrong. */
    record RevokeDutyShift(
            @TargetAggregateIdentifier BookletId booklet, LocalDate on, Correction correction)
            implements BookletCommand {}
}

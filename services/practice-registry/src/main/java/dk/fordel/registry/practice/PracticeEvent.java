package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Everything that can happen to a {@link Practice}, in the order it usually happens. What a
 * coordinator agreed while covering for a colleague names the {@code delegation} (ORG-4); it is
 * null in the own area, and where it was recorded before covers counted here.
 */
public sealed interface PracticeEvent {

    /** The practice it happened to. */
    PracticeId practice();

    /** It is known from a day on, with a capacity; it may not train before it is approved. */
    @JsonTypeName("practice.registered.v1")
    record Registered(PracticeId practice, Profile profile, int capacity, LocalDate on, Mandate by)
            implements PracticeEvent {}

    /** Everybody may know which practice it is: its name, address and provider number. */
    @JsonTypeName("practice.introduced.v1")
    record Introduced(PracticeId practice, Profile profile, int capacity, LocalDate on, Mandate by)
            implements PracticeEvent {}

    /** Whom it treats, from a day on until it is assessed anew (SOFT-4). */
    @JsonTypeName("practice.patient-base-assessed.v1")
    record PatientBaseAssessed(PracticeId practice, PatientBase base, LocalDate from, Mandate by)
            implements PracticeEvent {}

    /** A tutor is active in it (HARD-1). */
    @JsonTypeName("practice.tutor-joined.v1")
    record TutorJoined(PracticeId practice, TutorId tutor, Tutor joined, Mandate by)
            implements PracticeEvent {}

    /** A tutor's teaching level, from a day on until it is recorded anew (SOFT-7). */
    @JsonTypeName("practice.tutor-qualification-recorded.v1")
    record TutorQualificationRecorded(
            PracticeId practice,
            TutorId tutor,
            Tutor.Qualification qualification,
            LocalDate on,
            Mandate by)
            implements PracticeEvent {}

    /** The council approved it (HARD-1). */
    @JsonTypeName("practice.approval-granted.v1")
    record ApprovalGranted(
            PracticeId practice, Period period, @Nullable String conditions, Mandate by)
            implements PracticeEvent {}

    /** The council renewed the approval, which ends a suspension too (HARD-1). */
    @JsonTypeName("practice.approval-renewed.v1")
    record ApprovalRenewed(
            PracticeId practice, Period period, @Nullable String conditions, Mandate by)
            implements PracticeEvent {}

    /** The council suspended the approval (HARD-1). */
    @JsonTypeName("practice.approval-suspended.v1")
    record ApprovalSuspended(PracticeId practice, Period period, String reason, Mandate by)
            implements PracticeEvent {}

    /** The council withdrew the approval (HARD-1). */
    @JsonTypeName("practice.approval-withdrawn.v1")
    record ApprovalWithdrawn(PracticeId practice, LocalDate from, String reason, Mandate by)
            implements PracticeEvent {}

    /** The council allowed two trainees to a tutor, the place being coverage-threatened. */
    @JsonTypeName("practice.two-to-a-tutor-permitted.v1")
    record TwoToATutorPermitted(PracticeId practice, Period period, Mandate by)
            implements PracticeEvent {}

    /** It takes so many trainees at once from a day on (HARD-2). */
    @JsonTypeName("practice.capacity-set.v1")
    record CapacitySet(PracticeId practice, int capacity, LocalDate from, Mandate by)
            implements PracticeEvent {}

    /** It takes nobody for a while (HARD-6). */
    @JsonTypeName("practice.pause-agreed.v1")
    record PauseAgreed(
            PracticeId practice,
            PauseId pause,
            Period period,
            Mandate by,
            @Nullable UUID delegation)
            implements PracticeEvent {}

    /** A pause was shortened; the day before its first means that it was cancelled (HARD-6). */
    @JsonTypeName("practice.pause-ended.v1")
    record PauseEnded(
            PracticeId practice,
            PauseId pause,
            LocalDate lastDay,
            Mandate by,
            @Nullable UUID delegation)
            implements PracticeEvent {}

    /** It wishes for a kind of trainee at a time (SOFT-6). */
    @JsonTypeName("practice.wish-stated.v1")
    record WishStated(
            PracticeId practice, WishId id, Wish wish, Mandate by, @Nullable UUID delegation)
            implements PracticeEvent {}

    /** It wishes for somebody who adds diversity, first day from and to (SOFT-6). */
    @JsonTypeName("practice.diversity-wished.v1")
    record DiversityWished(
            PracticeId practice,
            WishId id,
            LocalDate from,
            LocalDate to,
            Mandate by,
            @Nullable UUID delegation)
            implements PracticeEvent {}

    /** It wishes for it no longer (SOFT-6). */
    @JsonTypeName("practice.wish-withdrawn.v1")
    record WishWithdrawn(PracticeId practice, WishId id, Mandate by, @Nullable UUID delegation)
            implements PracticeEvent {}

    /** Trainees evaluated it; the same evaluation again is a correction (SOFT-7). */
    @JsonTypeName("practice.evaluated.v1")
    record Evaluated(PracticeId practice, EvaluationId id, Evaluation evaluation, Mandate by)
            implements PracticeEvent {}

    /** A tutor leaves after a last day. */
    @JsonTypeName("practice.tutor-left.v1")
    record TutorLeft(PracticeId practice, TutorId tutor, LocalDate lastDay, Mandate by)
            implements PracticeEvent {}
}

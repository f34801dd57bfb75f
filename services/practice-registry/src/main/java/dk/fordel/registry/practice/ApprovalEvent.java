package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What the council says of a practice as a training site (HARD-1). */
public sealed interface ApprovalEvent extends PracticeEvent {

    /** The council approved it (HARD-1). */
    @JsonTypeName("practice.approval-granted.v1")
    record ApprovalGranted(
            PracticeId practice, Period period, @Nullable String conditions, Mandate by)
            implements ApprovalEvent {}

    /** The council renewed the approval, which ends a suspension too (HARD-1). */
    @JsonTypeName("practice.approval-renewed.v1")
    record ApprovalRenewed(
            PracticeId practice, Period period, @Nullable String conditions, Mandate by)
            implements ApprovalEvent {}

    /** The council suspended the approval (HARD-1). */
    @JsonTypeName("practice.approval-suspended.v1")
    record ApprovalSuspended(PracticeId practice, Period period, String reason, Mandate by)
            implements ApprovalEvent {}

    /** The council withdrew the approval (HARD-1). */
    @JsonTypeName("practice.approval-withdrawn.v1")
    record ApprovalWithdrawn(PracticeId practice, LocalDate from, String reason, Mandate by)
            implements ApprovalEvent {}
}

package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;

import java.time.LocalDate;

/**
 * Everything that can happen to a {@link Practice}, in the order it usually happens: here how it
 * becomes known and whom it treats, and by topic the rest.
 */
public sealed interface PracticeEvent
        permits PracticeEvent.Registered,
                PracticeEvent.Introduced,
                PracticeEvent.PatientBaseAssessed,
                ApprovalEvent,
                StaffingEvent,
                TeachingEvent,
                AgreementEvent {

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
}

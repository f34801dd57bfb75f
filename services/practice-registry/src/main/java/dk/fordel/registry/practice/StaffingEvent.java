package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import java.time.LocalDate;

/** Who tutors in a practice, and how many trainees it takes at once (HARD-2). */
public sealed interface StaffingEvent extends PracticeEvent {

    /** A tutor is active in it (HARD-1). */
    @JsonTypeName("practice.tutor-joined.v1")
    record TutorJoined(PracticeId practice, TutorId tutor, Tutor joined, Mandate by)
            implements StaffingEvent {}

    /** It takes so many trainees at once from a day on (HARD-2). */
    @JsonTypeName("practice.capacity-set.v1")
    record CapacitySet(PracticeId practice, int capacity, LocalDate from, Mandate by)
            implements StaffingEvent {}

    /** The council allowed two trainees to a tutor, the place being coverage-threatened. */
    @JsonTypeName("practice.two-to-a-tutor-permitted.v1")
    record TwoToATutorPermitted(PracticeId practice, Period period, Mandate by)
            implements StaffingEvent {}

    /** A tutor leaves after a last day. */
    @JsonTypeName("practice.tutor-left.v1")
    record TutorLeft(PracticeId practice, TutorId tutor, LocalDate lastDay, Mandate by)
            implements StaffingEvent {}
}

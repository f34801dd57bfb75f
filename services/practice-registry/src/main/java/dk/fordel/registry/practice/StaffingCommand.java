package dk.fordel.registry.practice;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Who tutors in a practice, and how many trainees it takes at once (HARD-2). */
public sealed interface StaffingCommand extends PracticeCommand {

    /** A tutor joins. */
    record JoinTutor(@TargetAggregateIdentifier PracticeId practice, Tutor tutor, Mandate by)
            implements StaffingCommand {}

    /** A tutor leaves after a last day. */
    record LetTutorGo(
            @TargetAggregateIdentifier PracticeId practice,
            TutorId tutor,
            LocalDate lastDay,
            Mandate by)
            implements StaffingCommand {}

    /** Take so many trainees at once from a day on (HARD-2). */
    record SetCapacity(
            @TargetAggregateIdentifier PracticeId practice,
            int capacity,
            LocalDate from,
            Mandate by)
            implements StaffingCommand {

        public SetCapacity {
            Staffing.mustBeACapacity(capacity);
        }
    }

    /**
     * Allow two trainees to a tutor.
     *
     * @param designated the days around the period's first on which the municipality is designated
     *     as coverage-threatened; null when it is not
     */
    record PermitTwoToATutor(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            @Nullable Period designated,
            Mandate by)
            implements StaffingCommand {}
}

package dk.fordel.registry.practice;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.registry.practice.StaffingRefusal.TooManyForItsTutors;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.List;

/**
 * All that can be asked of a {@link Practice}: here to know it and whom it treats, and by topic the
 * rest.
 */
public sealed interface PracticeCommand
        permits PracticeCommand.Register,
                PracticeCommand.AssessPatientBase,
                ApprovalCommand,
                StaffingCommand,
                TeachingCommand,
                AgreementCommand {

    /** The practice that is asked. */
    PracticeId practice();

    /**
     * Make a practice known, with the tutors it has that day. Answers a {@link Registration}.
     *
     * @param capacity trainees at once; at most one a tutor
     */
    record Register(
            @TargetAggregateIdentifier PracticeId practice,
            Profile profile,
            int capacity,
            LocalDate on,
            List<Tutor> tutors,
            Mandate by)
            implements PracticeCommand {

        public Register {
            Staffing.mustBeACapacity(capacity);
            tutors = List.copyOf(tutors);
            if (!tutors.stream().allMatch(tutor -> tutor.stay().contains(on))) {
                throw new Malformed(
                        "tutors",
                        "A practice is registered with the tutors it has on %s; others join later."
                                .formatted(on));
            }
            if (tutors.stream().map(Tutor::number).distinct().count() < tutors.size()) {
                throw new Malformed("tutors", "Each tutor of a practice has a number of its own.");
            }
        }

        void mustHaveATutorForEachPlace() {
            int limit = Math.max(1, tutors.size());
            if (capacity > limit) {
                throw new TooManyForItsTutors(
                        profile.reference(), capacity, tutors.size(), limit, on);
            }
        }
    }

    /** Note whom the practice treats from a day on (SOFT-4). */
    record AssessPatientBase(
            @TargetAggregateIdentifier PracticeId practice,
            PatientBase base,
            LocalDate from,
            Mandate by)
            implements PracticeCommand {}
}

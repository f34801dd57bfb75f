package dk.fordel.registry.practice;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.Text;
import dk.fordel.registry.practice.PracticeRefusal.TooManyForItsTutors;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** All that can be asked of a {@link Practice}. */
public sealed interface PracticeCommand {

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
            mustBeACapacity(capacity);
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

    /** Approve the practice as a training site for the first time, or anew after a gap (HARD-1). */
    record GrantApproval(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            @Nullable String conditions,
            Mandate by)
            implements PracticeCommand {

        public GrantApproval {
            conditions = conditions == null ? null : Text.of("conditions", conditions, 1000);
        }
    }

    /** Renew the approval; ends a suspension from the first day of the renewal on (HARD-1). */
    record RenewApproval(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            @Nullable String conditions,
            Mandate by)
            implements PracticeCommand {

        public RenewApproval {
            conditions = conditions == null ? null : Text.of("conditions", conditions, 1000);
        }
    }

    /** Suspend the approval for a period, or until it is renewed (HARD-1). */
    record SuspendApproval(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            String reason,
            Mandate by)
            implements PracticeCommand {

        public SuspendApproval {
            reason = Text.of("reason", reason, 1000);
        }
    }

    /** Withdraw the approval from a day on (HARD-1). */
    record WithdrawApproval(
            @TargetAggregateIdentifier PracticeId practice,
            LocalDate from,
            String reason,
            Mandate by)
            implements PracticeCommand {

        public WithdrawApproval {
            reason = Text.of("reason", reason, 1000);
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
            implements PracticeCommand {}

    /** A tutor joins. */
    record JoinTutor(@TargetAggregateIdentifier PracticeId practice, Tutor tutor, Mandate by)
            implements PracticeCommand {}

    /**
     * Note what is known of a tutor's teaching level from a day on (SOFT-7).
     *
     * @param on first day; one on which the tutor is a tutor here
     */
    record RecordQualification(
            @TargetAggregateIdentifier PracticeId practice,
            TutorId tutor,
            Tutor.Qualification qualification,
            LocalDate on,
            Mandate by)
            implements PracticeCommand {

        public RecordQualification {
            mustBeUpToDateBy(on, qualification.assessmentMethodsUpdatedOn());
        }
    }

    /** Note what trainees said of the practice (SOFT-7). Answers an {@link EvaluationId}. */
    record RecordEvaluation(
            @TargetAggregateIdentifier PracticeId practice,
            Evaluation evaluation,
            LocalDate today,
            Mandate by)
            implements PracticeCommand {

        public RecordEvaluation {
            mustBeOver(evaluation, today);
        }
    }

    /**
     * Note what a list says of how well the practice teaches (SOFT-7). Answers whether anything of
     * it was new.
     *
     * @param tutors the list is about the tutors of these numbers, from 1 on; about those who have
     *     left it says nothing
     * @param today the day from which on it holds, or the tutor's first when that is later
     */
    record NoteTeaching(
            @TargetAggregateIdentifier PracticeId practice,
            int tutors,
            TeachingStated stated,
            @Nullable Evaluation evaluation,
            LocalDate today,
            Mandate by)
            implements PracticeCommand {

        public NoteTeaching {
            mustBeUpToDateBy(today, stated.assessmentMethodsUpdatedOn());
            if (evaluation != null) {
                mustBeOver(evaluation, today);
            }
        }
    }

    /** A tutor leaves after a last day. */
    record LetTutorGo(
            @TargetAggregateIdentifier PracticeId practice,
            TutorId tutor,
            LocalDate lastDay,
            Mandate by)
            implements PracticeCommand {}

    /** Take so many trainees at once from a day on (HARD-2). */
    record SetCapacity(
            @TargetAggregateIdentifier PracticeId practice,
            int capacity,
            LocalDate from,
            Mandate by)
            implements PracticeCommand {

        public SetCapacity {
            mustBeACapacity(capacity);
        }
    }

    /** Agree that the practice takes nobody for a while (HARD-6). */
    record AgreePause(
            @TargetAggregateIdentifier PracticeId practice, Period period, Coordinating who)
            implements PracticeCommand {

        public AgreePause {
            if (period.to() == null) {
                throw new Malformed("to", "A pause needs a last day; it can be ended earlier.");
            }
        }
    }

    /**
     * Shorten a pause, or cancel it.
     *
     * @param lastDay its last day now; the day before its first cancels it
     */
    record EndPause(
            @TargetAggregateIdentifier PracticeId practice,
            PauseId pause,
            LocalDate lastDay,
            Coordinating who)
            implements PracticeCommand {}

    /** Note what the practice wishes for (SOFT-6). */
    record StateWish(@TargetAggregateIdentifier PracticeId practice, Wish wish, Coordinating who)
            implements PracticeCommand {}

    /**
     * Note that the practice wishes for somebody who adds diversity: of a kind of trainee that it
     * has not had for long (SOFT-6).
     *
     * @param from first day of the wished stay, at the earliest
     * @param to first day of the wished stay, at the latest
     */
    record WishForDiversity(
            @TargetAggregateIdentifier PracticeId practice,
            LocalDate from,
            LocalDate to,
            Coordinating who)
            implements PracticeCommand {

        public WishForDiversity {
            new Period(from, to); // which refuses a last day before the first
        }
    }

    /** The practice wishes for it no longer (SOFT-6). */
    record WithdrawWish(
            @TargetAggregateIdentifier PracticeId practice, WishId wish, Coordinating who)
            implements PracticeCommand {}

    private static void mustBeUpToDateBy(LocalDate day, @Nullable LocalDate methodsUpdatedOn) {
        if (methodsUpdatedOn != null && methodsUpdatedOn.isAfter(day)) {
            throw new Malformed(
                    "assessmentMethodsUpdatedOn",
                    "What is known from %s on cannot have been brought up to date later, on %s."
                            .formatted(day, methodsUpdatedOn));
        }
    }

    private static void mustBeOver(Evaluation evaluation, LocalDate today) {
        if (evaluation.on().isAfter(today)) {
            throw new Malformed(
                    "on",
                    "The evaluation is of %s, which is after today, %s."
                            .formatted(evaluation.on(), today));
        }
    }

    private static void mustBeACapacity(int capacity) {
        if (capacity < 1 || capacity > 99) {
            throw new Malformed(
                    "capacity",
                    "A practice takes 1 to 99 trainees at once, not %d; a practice that takes nobody for a while has a pause (HARD-2, HARD-6)."
                            .formatted(capacity));
        }
    }
}

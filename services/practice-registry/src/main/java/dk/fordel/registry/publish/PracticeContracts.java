package dk.fordel.registry.publish;

import dk.fordel.contracts.registry.CapacitySet;
import dk.fordel.contracts.registry.DiversityWished;
import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.contracts.registry.PauseAgreed;
import dk.fordel.contracts.registry.PauseEnded;
import dk.fordel.contracts.registry.PracticeEvaluated;
import dk.fordel.contracts.registry.PracticeRegistered;
import dk.fordel.contracts.registry.PracticeRegisteredV2;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.TrainingSiteApprovalWithdrawn;
import dk.fordel.contracts.registry.TrainingSiteApproved;
import dk.fordel.contracts.registry.TrainingSiteSuspended;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.contracts.registry.TutorLeft;
import dk.fordel.contracts.registry.TutorQualificationRecorded;
import dk.fordel.contracts.registry.WishStated;
import dk.fordel.contracts.registry.WishWithdrawn;
import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.AgreementEvent;
import dk.fordel.registry.practice.ApprovalEvent;
import dk.fordel.registry.practice.PracticeEvent;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.StaffingEvent;
import dk.fordel.registry.practice.TeachingEvent;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/** What others learn about a practice: which it is and how it stands, never a reason. */
final class PracticeContracts {

    private PracticeContracts() {}

    static @Nullable RegistryEvent of(PracticeEvent event) {
        UUID practice = event.practice().value();
        return switch (event) {
            case PracticeEvent.Registered e -> registered(e);
            case PracticeEvent.Introduced e -> introduced(e);
            case PracticeEvent.PatientBaseAssessed e ->
                    new PatientBaseAssessed(
                            practice,
                            e.from(),
                            e.base().setting().name(),
                            e.base().deprivation().name(),
                            e.base().complexity().name());
            case StaffingEvent.TutorJoined e ->
                    new TutorJoined(
                            practice,
                            e.tutor().value(),
                            e.joined().stay().from(),
                            e.joined().stay().to());
            case TeachingEvent.TutorQualificationRecorded e ->
                    new TutorQualificationRecorded(
                            practice,
                            e.tutor().value(),
                            e.on(),
                            e.qualification().yearsOfExperience(),
                            e.qualification().courseCompletedOn(),
                            e.qualification().assessmentMethodsUpdatedOn(),
                            e.qualification().senior());
            case ApprovalEvent.ApprovalGranted e ->
                    approved(e.practice(), e.period(), e.conditions());
            case ApprovalEvent.ApprovalRenewed e ->
                    approved(e.practice(), e.period(), e.conditions());
            case ApprovalEvent.ApprovalSuspended e ->
                    new TrainingSiteSuspended(practice, e.period().from(), e.period().to());
            case ApprovalEvent.ApprovalWithdrawn e ->
                    new TrainingSiteApprovalWithdrawn(practice, e.from());
            case StaffingEvent.TwoToATutorPermitted e -> null; // its effect is a capacity
            case StaffingEvent.CapacitySet e -> new CapacitySet(practice, e.capacity(), e.from());
            case AgreementEvent.PauseAgreed e ->
                    new PauseAgreed(
                            practice,
                            e.pause().value(),
                            e.period().from(),
                            Objects.requireNonNull(e.period().to()));
            case AgreementEvent.PauseEnded e ->
                    new PauseEnded(practice, e.pause().value(), e.lastDay());
            case AgreementEvent.WishStated e ->
                    new WishStated(
                            practice,
                            e.id().value(),
                            e.wish().kind().name(),
                            e.wish().from(),
                            e.wish().to());
            case AgreementEvent.DiversityWished e ->
                    new DiversityWished(practice, e.id().value(), e.from(), e.to());
            case AgreementEvent.WishWithdrawn e -> new WishWithdrawn(practice, e.id().value());
            case TeachingEvent.Evaluated e ->
                    new PracticeEvaluated(
                            practice,
                            e.id().value(),
                            e.evaluation().on(),
                            e.evaluation().score(),
                            e.evaluation().answers());
            case StaffingEvent.TutorLeft e ->
                    new TutorLeft(practice, e.tutor().value(), e.lastDay());
        };
    }

    private static PracticeRegistered registered(PracticeEvent.Registered e) {
        return new PracticeRegistered(
                e.practice().value(),
                e.profile().address().municipality().value(),
                e.profile().address().postcode(),
                e.profile().organisationType().name(),
                e.profile().ownerKind().name(),
                e.capacity(),
                e.on());
    }

    private static PracticeRegisteredV2 introduced(PracticeEvent.Introduced e) {
        return new PracticeRegisteredV2(
                e.practice().value(),
                e.profile().providerNumber(),
                e.profile().name(),
                e.profile().address().street(),
                e.profile().address().postcode(),
                e.profile().address().municipality().value(),
                e.profile().organisationType().name(),
                e.profile().ownerKind().name(),
                e.capacity(),
                e.on());
    }

    private static TrainingSiteApproved approved(
            PracticeId practice, Period period, @Nullable String conditions) {
        return new TrainingSiteApproved(practice.value(), period.from(), period.to(), conditions);
    }
}

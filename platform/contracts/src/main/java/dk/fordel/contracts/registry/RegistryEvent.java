package dk.fordel.contracts.registry;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Says;

/** All that {@code practice-registry} publishes. */
@Says("Who may train, where, since when, and how many at once.")
public sealed interface RegistryEvent extends ContractEvent
        permits GeographyPublished,
                PracticeRegistered,
                PracticeRegisteredV2,
                TrainingSiteApproved,
                TrainingSiteSuspended,
                TrainingSiteApprovalWithdrawn,
                TutorJoined,
                TutorLeft,
                CapacitySet,
                PauseAgreed,
                PauseEnded,
                WishStated,
                CoverageDesignated,
                PatientBaseAssessed,
                TutorQualificationRecorded,
                PracticeEvaluated,
                DiversityWished,
                WishWithdrawn {

    /** The topic they travel on. */
    String TOPIC = "fordel.practice-registry.v1";
}

package dk.fordel.contracts.registry;

import dk.fordel.contracts.ContractEvent;

/** All that {@code practice-registry} publishes. */
public sealed interface RegistryEvent extends ContractEvent
        permits GeographyPublished,
                PracticeRegistered,
                TrainingSiteApproved,
                TrainingSiteSuspended,
                TrainingSiteApprovalWithdrawn,
                TutorJoined,
                TutorLeft,
                CapacitySet,
                PauseAgreed,
                PauseEnded,
                WishStated,
                CoverageDesignated {

    /** The topic they travel on. */
    String TOPIC = "fordel.practice-registry.v1";
}

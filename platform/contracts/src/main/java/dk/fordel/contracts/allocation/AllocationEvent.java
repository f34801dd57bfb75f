package dk.fordel.contracts.allocation;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Says;

/** All that {@code allocation} publishes. */
@Says("Frames, principles, rounds, covers, and every decision on a placement.")
public sealed interface AllocationEvent extends ContractEvent
        permits CoverGranted,
                CoverEnded,
                FrameSet,
                PrinciplesAdopted,
                PrinciplesAdoptedInLevels,
                RoundOpened,
                PlacementDecided,
                PracticeNamed,
                PlacementRuled,
                PlacementConfirmed,
                PlacementStarted,
                PlacementEnded,
                PlacementWithdrawn {

    /** The topic they travel on. */
    String TOPIC = "fordel.allocation.v1";
}

package dk.fordel.contracts.allocation;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Says;

/** All that {@code allocation} publishes. */
@Says("Frames, principles, rounds, and every decision on a placement.")
public sealed interface AllocationEvent extends ContractEvent
        permits FrameSet,
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

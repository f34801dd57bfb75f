package dk.fordel.contracts.allocation;

import dk.fordel.contracts.ContractEvent;

/** All that {@code allocation} publishes. */
public sealed interface AllocationEvent extends ContractEvent
        permits FrameSet,
                PrinciplesAdopted,
                RoundOpened,
                PlacementDecided,
                PlacementRuled,
                PlacementConfirmed,
                PlacementStarted,
                PlacementEnded,
                PlacementWithdrawn {

    /** The topic they travel on. */
    String TOPIC = "fordel.allocation.v1";
}

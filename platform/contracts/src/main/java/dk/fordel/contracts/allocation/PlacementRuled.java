package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The council ruled on a decision: it upheld it, changed it or sent it back. */
@WireName("dk.fordel.allocation.placement-ruled.v1")
@Says("The council ruled on a decision: it upheld it, changed it or sent it back.")
public record PlacementRuled(
        @Says("The placement.") UUID placementId,
        @Says("UPHELD, CHANGED or SENT_BACK.") String ruling,
        @Optionally @Says("The practice now; absent when sent back.") @Nullable UUID practiceId,
        @Says("Legal basis (ORG-1).") String legalBasis)
        implements AllocationEvent {}

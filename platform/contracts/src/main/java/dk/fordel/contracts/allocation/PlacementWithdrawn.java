package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** A decided or confirmed placement will not happen; its place is free again. */
@WireName("dk.fordel.allocation.placement-withdrawn.v1")
@Says("A decided or confirmed placement will not happen; its place is free again.")
public record PlacementWithdrawn(
        @Says("The placement.") UUID placementId, @Says("Why, as a code.") String reasonCode)
        implements AllocationEvent {}

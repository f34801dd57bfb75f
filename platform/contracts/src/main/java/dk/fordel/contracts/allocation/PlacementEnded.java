package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** The stay ended. */
@WireName("dk.fordel.allocation.placement-ended.v1")
@Says("The stay ended.")
public record PlacementEnded(
        @Says("The placement.") UUID placementId, @Says("Last day in fact.") LocalDate on)
        implements AllocationEvent {}

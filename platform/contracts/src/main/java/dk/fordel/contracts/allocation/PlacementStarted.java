package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** The trainee began. */
@WireName("dk.fordel.allocation.placement-started.v1")
@Says("The trainee began.")
public record PlacementStarted(
        @Says("The placement.") UUID placementId, @Says("First day in fact.") LocalDate on)
        implements AllocationEvent {}

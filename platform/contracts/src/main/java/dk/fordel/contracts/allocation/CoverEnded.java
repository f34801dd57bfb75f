package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** A cover for a colleague ends earlier than it was granted for (ORG-4). */
@WireName("dk.fordel.allocation.cover-ended.v1")
@Says("A cover for a colleague ends earlier than it was granted for (ORG-4).")
public record CoverEnded(
        @Says("The delegation.") UUID delegationId,
        @Says("Last day; before the first day it never was.") LocalDate lastDay)
        implements AllocationEvent {}

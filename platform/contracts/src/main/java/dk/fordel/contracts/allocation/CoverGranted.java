package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** A post covers for a colleague in another area on these days (ORG-4). */
@WireName("dk.fordel.allocation.cover-granted.v1")
@Says("A post covers for a colleague in another area on these days (ORG-4).")
public record CoverGranted(
        @Says("The delegation, which decisions under it name.") UUID delegationId,
        @Says("Code of the hospital unit whose area is covered.") String area,
        @Says("Post that covers, for example AMU Horsens; never a person.") String post,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to)
        implements AllocationEvent {}

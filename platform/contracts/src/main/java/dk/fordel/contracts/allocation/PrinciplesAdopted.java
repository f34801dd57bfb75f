package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.Map;

/** The council adopted a version of the principles with their weights. */
@WireName("dk.fordel.allocation.principles-adopted.v1")
@Says("The council adopted a version of the principles with their weights.")
public record PrinciplesAdopted(
        @Says("Counts up.") int version,
        @Says("First day.") LocalDate validFrom,
        @Says("Points at most for each soft principle, by id (SOFT-1 and so on).")
                Map<String, Integer> weights)
        implements AllocationEvent {}

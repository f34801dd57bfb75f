package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** An allocation round for positions of one kind that begin on or after a day was opened. */
@WireName("dk.fordel.allocation.round-opened.v1")
@Says("An allocation round for positions of one kind that begin on or after a day was opened.")
public record RoundOpened(
        @Says("The round.") UUID roundId,
        @Says("KBU, INTRODUCTION and so on.") String kind,
        @Says("First start day in the round.") LocalDate startsFrom,
        @Says("Last start day in the round.") LocalDate startsTo)
        implements AllocationEvent {}

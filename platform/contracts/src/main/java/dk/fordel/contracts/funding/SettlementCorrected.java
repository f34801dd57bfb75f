package dk.fordel.contracts.funding;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** A new entry that names the one it corrects (PAY-2). */
@WireName("dk.fordel.funding.settlement-corrected.v1")
@Says("A new entry that names the one it corrects (PAY-2).")
public record SettlementCorrected(
        @Says("The settled month.") String month,
        @Says("The new entry.") UUID entryId,
        @Says("The entry it corrects.") UUID correctsEntryId,
        @Says("Difference in salary, in øre.") long salaryOre,
        @Says("Difference borne by the practice, in øre.") long practiceOre,
        @Says("Difference borne by the region, in øre.") long regionOre,
        @Says("Number of the exported file that carries it.") int sequenceNumber)
        implements FundingEvent {}

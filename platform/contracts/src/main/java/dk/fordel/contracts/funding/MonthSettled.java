package dk.fordel.contracts.funding;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

/** A month was settled from the salaries paid and exported as a numbered file (PAY-2, PAY-6). */
@WireName("dk.fordel.funding.month-settled.v1")
@Says("A month was settled from the salaries paid and exported as a numbered file (PAY-2, PAY-6).")
public record MonthSettled(
        @Says("For example 2026-09.") String month,
        @Says("Number of the exported file.") int sequenceNumber,
        @Says("How many entries.") int entries,
        @Says("Sum of the salaries, in øre.") long salaryOre,
        @Says("Sum borne by practices, in øre.") long practiceOre,
        @Says("Sum borne by the region, in øre.") long regionOre,
        @Says("Sum of honoraria, in øre.") long honorariumOre)
        implements FundingEvent {}

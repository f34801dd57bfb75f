package dk.fordel.contracts.funding;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

/** Salaries that a closed month had left out were settled in a file of their own (PAY-2, PAY-6). */
@WireName("dk.fordel.funding.month-supplemented.v1")
@Says(
        "Salaries that a closed month had left out were settled and exported as a numbered file of their own; they add to what the month was settled with (PAY-2, PAY-6).")
public record MonthSupplemented(
        @Says("The closed month, for example 2026-09.") String month,
        @Says("Number of the exported file.") int sequenceNumber,
        @Says("How many entries were added.") int entries,
        @Says("Sum of the added salaries, in øre.") long salaryOre,
        @Says("Sum borne by practices, in øre.") long practiceOre,
        @Says("Sum borne by the region, in øre.") long regionOre,
        @Says("Sum of the added honoraria, in øre.") long honorariumOre)
        implements FundingEvent {}

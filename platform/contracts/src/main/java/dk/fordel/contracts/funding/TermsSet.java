package dk.fordel.contracts.funding;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** Terms of pay for a kind of position from a day on (PAY-1, PAY-2). */
@WireName("dk.fordel.funding.terms-set.v1")
@Says("Terms of pay for a kind of position from a day on (PAY-1, PAY-2).")
public record TermsSet(
        @Says("The terms; one for each kind of position.") UUID termsId,
        @Says("Kind of position.") String kind,
        @Says("First day.") LocalDate validFrom,
        @Says("REGION or PRACTICE.") String employer,
        @Says("Hospital that pays out, or BY_POSITION when the position names it.")
                String paidOutBy,
        @Says("Share of the salary that the practice bears: 3200 is 32 %.")
                int practiceShareBasisPoints,
        @Says("Honorarium to the practice for a whole month, in øre.") long honorariumOrePerMonth)
        implements FundingEvent {}

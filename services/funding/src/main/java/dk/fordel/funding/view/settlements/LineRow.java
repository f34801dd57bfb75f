package dk.fordel.funding.view.settlements;

import dk.fordel.funding.terms.Employer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The part of an entry that belongs to some days in one practice under one version of the terms.
 *
 * @param days how many, both ends counted
 * @param termsVersion of the terms of the entry's kind of position
 * @param practiceShareBasisPoints 3200 is 32 %
 */
public record LineRow(
        UUID practiceId,
        LocalDate from,
        LocalDate to,
        int days,
        int termsVersion,
        Employer employer,
        String paidOutBy,
        int practiceShareBasisPoints,
        long honorariumOrePerMonth,
        Amounts amounts) {}

package dk.fordel.funding.month.view;

import dk.fordel.funding.terms.Employer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The part of an entry that belongs to some days in one practice under one version of the terms.
 *
 * @param practiceId the practice
 * @param from first day
 * @param to last day
 * @param days how many days, both ends counted
 * @param termsVersion version of the terms of the entry's kind of position
 * @param employer who employs: the region or the practice
 * @param paidOutBy name of the hospital that pays out
 * @param practiceShareBasisPoints the practice's share of the salary in hundredths of a per cent:
 *     3200 is 32 %
 * @param honorariumOrePerMonth honorarium for a whole month, in whole øre
 * @param amounts salary, shares and honorarium of these days, in whole øre
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

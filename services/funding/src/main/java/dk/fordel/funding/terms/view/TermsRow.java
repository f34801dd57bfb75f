package dk.fordel.funding.terms.view;

import dk.fordel.funding.terms.Employer;
import dk.fordel.kernel.PositionKind;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the terms of a kind of position.
 *
 * @param kind the kind of position, for example PHASE_2
 * @param number counts up in the order of recording, for each kind
 * @param validFrom first day on which it holds
 * @param employer who employs: the region or the practice
 * @param paidOutBy name of the hospital that pays out, or BY_POSITION when the position names it
 * @param practiceShareBasisPoints the practice's share of the salary in hundredths of a per cent:
 *     3200 is 32 %
 * @param honorariumOrePerMonth honorarium to the practice for a whole month, in whole øre
 * @param source where the terms come from
 * @param setByRole role that set them, for example COUNCIL
 * @param setByPost post that set them; never a person's name
 * @param onBehalfOf for whom they were set
 * @param legalBasis legal basis (ORG-1)
 * @param recordedAt when they were recorded, in UTC
 */
public record TermsRow(
        PositionKind kind,
        int number,
        LocalDate validFrom,
        Employer employer,
        String paidOutBy,
        int practiceShareBasisPoints,
        long honorariumOrePerMonth,
        String source,
        String setByRole,
        String setByPost,
        String onBehalfOf,
        String legalBasis,
        Instant recordedAt) {}

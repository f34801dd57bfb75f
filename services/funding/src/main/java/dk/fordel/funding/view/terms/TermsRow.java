package dk.fordel.funding.view.terms;

import dk.fordel.funding.terms.Employer;
import dk.fordel.kernel.PositionKind;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the terms of a kind of position.
 *
 * @param number counts up in the order of recording
 * @param validFrom first day
 * @param paidOutBy hospital, or BY_POSITION when the position names it
 * @param practiceShareBasisPoints 3200 is 32 %
 * @param honorariumOrePerMonth for a whole month
 * @param source where the terms come from
 * @param setByRole role that set them
 * @param setByPost post that set them
 * @param recordedAt when they were recorded
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

package dk.fordel.funding.terms;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.TermsCommand.SetTerms;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;
import dk.fordel.web.DayBetween;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * New terms from a day on (PAY-1).
 *
 * @param kind the kind of position, for example PHASE_2
 * @param validFrom first day on which they hold, at most ten years ahead
 * @param employer who employs the trainee: the region or the tutor practice, for example PRACTICE
 * @param paidOutBy name of the hospital that pays out, for example {@code Regionshospitalet
 *     Gødstrup}, at most 100 letters, or BY_POSITION when the position names it
 * @param practiceShareBasisPoints the practice's share of the salary in hundredths of a per cent,
 *     for example 3200, which is 32 %
 * @param honorariumOrePerMonth honorarium to the practice for a whole month, in whole øre, for
 *     example 0
 * @param source where the terms come from, for example {@code Decision of the council, 12 May
 *     2026}; at most 300 letters
 */
record TermsRequest(
        @NotNull PositionKind kind,
        @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate validFrom,
        @NotNull Employer employer,
        @NotBlank @Size(max = 100) String paidOutBy,
        @Min(0) @Max(10_000) int practiceShareBasisPoints,
        @Min(0) @Max(10_000_000) long honorariumOrePerMonth,
        @NotBlank @Size(max = 300) String source) {

    SetTerms command(Mandate by) {
        var terms =
                new Terms(
                        employer,
                        paidOutBy,
                        practiceShareBasisPoints,
                        Ore.of(honorariumOrePerMonth));
        return SetTerms.of(kind, validFrom, terms, source, by);
    }
}

package dk.fordel.funding.web;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.Employer;
import dk.fordel.funding.terms.Terms;
import dk.fordel.funding.terms.TermsCommand.SetTerms;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * New terms from a day on (PAY-1).
 *
 * @param paidOutBy hospital that pays out, or BY_POSITION when the position names it
 * @param practiceShareBasisPoints 3200 is 32 %
 * @param honorariumOrePerMonth to the practice for a whole month, in øre
 * @param source where the terms come from
 */
record TermsRequest(
        @NotNull PositionKind kind,
        @NotNull LocalDate validFrom,
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

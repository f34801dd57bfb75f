package dk.fordel.funding.instruction;

import com.fasterxml.jackson.annotation.JsonProperty;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.Employer;
import dk.fordel.funding.terms.Terms;
import dk.fordel.funding.terms.TermsVersion;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

/**
 * What a version of the terms means for one trainee: the hospital is a hospital now.
 *
 * @param termsVersion the version of the terms of this kind of position
 * @param employer who employs
 * @param paidOutBy the hospital that pays out
 * @param practiceShareBasisPoints the practice's share of the salary: 3200 is 32 %
 * @param honorariumPerMonth what the practice gets for a whole month
 */
public record Pay(
        int termsVersion,
        Employer employer,
        String paidOutBy,
        int practiceShareBasisPoints,
        @JsonProperty("honorariumOrePerMonth") Ore honorariumPerMonth) {

    /**
     * @param payingHospital the hospital that the position names, where it names one
     * @throws InstructionRefusal.NoPayingHospital when the terms leave it to the position and the
     *     position names none, or BY_POSITION again
     */
    static Pay under(TermsVersion version, PositionKind kind, @Nullable String payingHospital) {
        Terms terms = version.terms();
        return new Pay(
                version.number(),
                terms.employer(),
                hospital(terms.paidOutBy(), kind, payingHospital),
                terms.practiceShareBasisPoints(),
                terms.honorariumPerMonth());
    }

    private static String hospital(
            String paidOutBy, PositionKind kind, @Nullable String payingHospital) {
        if (!paidOutBy.equals(Terms.BY_POSITION)) {
            return paidOutBy;
        }
        if (payingHospital == null
                || payingHospital.isBlank()
                || Terms.meansByPosition(payingHospital)) {
            throw new InstructionRefusal.NoPayingHospital(kind);
        }
        return payingHospital;
    }
}

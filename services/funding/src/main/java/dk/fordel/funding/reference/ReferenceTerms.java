package dk.fordel.funding.reference;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.Employer;
import dk.fordel.funding.terms.Terms;
import dk.fordel.funding.terms.TermsCommand.SetTerms;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

import java.time.LocalDate;
import java.util.List;

/**
 * A file of terms.
 *
 * @param region code of the region (ORG-6)
 * @param version counts up with every change of the file
 * @param terms in the order in which they are set
 */
record ReferenceTerms(String region, int version, List<Row> terms) {

    /** Terms of one kind of position from a day on. */
    record Row(
            PositionKind kind,
            LocalDate validFrom,
            Employer employer,
            String paidOutBy,
            int practiceShareBasisPoints,
            long honorariumOrePerMonth,
            String source) {

        SetTerms command(Mandate by) {
            var values =
                    new Terms(
                            employer,
                            paidOutBy,
                            practiceShareBasisPoints,
                            Ore.of(honorariumOrePerMonth));
            return SetTerms.of(kind, validFrom, values, source, by);
        }
    }
}

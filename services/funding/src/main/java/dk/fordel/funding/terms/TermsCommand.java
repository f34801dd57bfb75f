package dk.fordel.funding.terms;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of {@link TermsOfPay}. */
public sealed interface TermsCommand {

    /** The terms meant. */
    TermsId id();

    /**
     * New terms from a day on.
     *
     * @param source where they come from, for example a decision of the council; at most 300
     *     letters
     */
    record SetTerms(
            @TargetAggregateIdentifier TermsId id,
            PositionKind kind,
            LocalDate validFrom,
            Terms terms,
            String source,
            Mandate by)
            implements TermsCommand {

        private static final LocalDate EARLIEST = LocalDate.of(2007, 1, 1);

        /**
         * @throws Malformed when the source says nothing, the day lies before the regions existed,
         *     or BY_POSITION is miswritten, so that it would be taken for a hospital
         */
        public SetTerms {
            String hospital = terms.paidOutBy();
            if (Terms.meansByPosition(hospital) && !hospital.equals(Terms.BY_POSITION)) {
                throw new Malformed(
                        "paidOutBy",
                        "%s is no hospital; write BY_POSITION when the position names the hospital that pays out."
                                .formatted(hospital));
            }
            if (source.isBlank() || source.length() > 300) {
                throw new Malformed("source", "Say in 1 to 300 letters where the terms come from.");
            }
            if (validFrom.isBefore(EARLIEST) || validFrom.getYear() > 2199) {
                throw new Malformed(
                        "validFrom",
                        "Terms hold from a day between %s and 2199; %s is not."
                                .formatted(EARLIEST, validFrom));
            }
        }

        /** For a kind of position. */
        public static SetTerms of(
                PositionKind kind, LocalDate validFrom, Terms terms, String source, Mandate by) {
            return new SetTerms(TermsId.of(kind), kind, validFrom, terms, source, by);
        }
    }
}

package dk.fordel.funding.terms;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

/** Everything that can happen to {@link TermsOfPay}. */
public sealed interface TermsEvent {

    /** The terms. */
    TermsId id();

    /** A version was set; earlier ones stay. */
    @JsonTypeName("terms.set.v1")
    record TermsSet(TermsId id, PositionKind kind, TermsVersion version, String source, Mandate by)
            implements TermsEvent {}
}

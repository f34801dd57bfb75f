package dk.fordel.funding.terms;

import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;

/** Every "no" that the terms can say. */
public abstract sealed class TermsRefusal extends Refusal {

    private TermsRefusal(String sentence) {
        super("PAY-1", sentence);
    }

    /** Nothing was set for that day. */
    public static final class NoTermsOnThatDay extends TermsRefusal {
        NoTermsOnThatDay(PositionKind kind, LocalDate day) {
            super(
                    "There are no terms for %s on %s. Set terms that hold from that day or earlier, then try again."
                            .formatted(kind, day));
        }
    }
}

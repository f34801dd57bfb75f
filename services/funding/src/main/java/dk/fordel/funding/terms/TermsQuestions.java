package dk.fordel.funding.terms;

import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Question;

/** What the terms of a kind of position can be asked. */
public final class TermsQuestions {

    private TermsQuestions() {}

    /**
     * All versions of the terms. Asked of the aggregate and not of a view, because money must not
     * be shared by terms that are a moment old.
     */
    public static Question<?, TermsHistory> history(PositionKind kind) {
        return Question.to(
                        TermsOfPay.class,
                        TermsId.of(kind),
                        (TermsOfPay terms) -> terms.history(kind))
                .orTo(TermsOfPay::new);
    }
}

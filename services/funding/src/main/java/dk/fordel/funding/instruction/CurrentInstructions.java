package dk.fordel.funding.instruction;

import dk.fordel.eventstore.AggregateReader;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.funding.terms.TermsQuestions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What instructions and terms say at this moment, asked of the aggregates: a view may be a moment
 * old, and money must not be paid by it.
 */
@Component
public class CurrentInstructions {

    private final AggregateReader aggregates;

    CurrentInstructions(AggregateReader aggregates) {
        this.aggregates = aggregates;
    }

    /** Null when it was never issued. */
    public @Nullable Instructed instruction(InstructionId id) {
        return aggregates.ask(InstructionQuestions.instructed(id));
    }

    /** Day by day under the terms as they are now. */
    public Timeline timeline(Instructed instructed) {
        TermsHistory terms = aggregates.ask(TermsQuestions.history(instructed.kind()));
        return instructed.timeline(terms);
    }
}

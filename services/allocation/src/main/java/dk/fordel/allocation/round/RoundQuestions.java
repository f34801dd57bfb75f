package dk.fordel.allocation.round;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Question;

/** What a round can be asked. */
public final class RoundQuestions {

    private RoundQuestions() {}

    /**
     * What is to be thought through; refused when the round is closed, and to all but the HR
     * education office (ORG-1).
     */
    public static Question<?, RoundEvent.Opened> toBeThoughtThrough(
            RoundId round, Mandate mandate) {
        return Question.to(Round.class, round, one -> one.toBeThoughtThrough(mandate));
    }
}

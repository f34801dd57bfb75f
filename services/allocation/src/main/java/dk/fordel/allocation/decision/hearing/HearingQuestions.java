package dk.fordel.allocation.decision.hearing;

import dk.fordel.kernel.Question;

import java.time.LocalDate;

/** What a hearing can be asked. */
public final class HearingQuestions {

    private HearingQuestions() {}

    /** What it is about; unknown when it was never opened. */
    public static Question<?, HearingEvent.Opened> opened(HearingId hearing) {
        return Question.to(Hearing.class, hearing, Hearing::opened);
    }

    /** How far it is on the day, also when it was never opened. */
    public static Question<?, Heard> heard(HearingId hearing, LocalDate day) {
        return Question.to(Hearing.class, hearing, (Hearing one) -> one.heard(day))
                .orTo(Hearing::new);
    }
}

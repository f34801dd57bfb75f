package dk.fordel.allocation.known.trainee;

import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.kernel.Question;

/** What is known of a trainee can be asked. */
public final class TraineeQuestions {

    private TraineeQuestions() {}

    /** Bars, earlier stays and bounds; none of them of a trainee that nobody told of. */
    public static Question<?, TraineeFacts> facts(TraineeId trainee) {
        return Question.to(KnownTrainee.class, trainee, KnownTrainee::facts)
                .orTo(KnownTrainee::new);
    }
}

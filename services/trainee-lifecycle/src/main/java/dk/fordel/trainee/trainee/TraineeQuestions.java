package dk.fordel.trainee.trainee;

import dk.fordel.kernel.Question;

import org.jspecify.annotations.Nullable;

/** What a trainee can be asked. */
public final class TraineeQuestions {

    private TraineeQuestions() {}

    /** The team that the trainee is in; null when in none. */
    public static Question<?, @Nullable TeamId> team(TraineeId trainee) {
        return Question.to(Trainee.class, trainee, Trainee::team);
    }
}

package dk.fordel.trainee.trainee;

import dk.fordel.kernel.Refusal;

import org.jspecify.annotations.Nullable;

/** Every no that a trainee can say. */
public abstract sealed class TraineeRefusal extends Refusal {

    private TraineeRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** A reference that already stands for one person was used for another. */
    public static final class ReferenceOfAnother extends TraineeRefusal {
        ReferenceOfAnother(@Nullable Reference reference) {
            super(
                    "LIFE-10",
                    "The reference %s already stands for a person with another CPR number. Give this person a reference of their own, or correct the CPR number."
                            .formatted(reference));
        }
    }

    /** A bar was to be lifted that is not there. */
    public static final class NotBarred extends TraineeRefusal {
        NotBarred(TraineeId trainee, PracticeId practice) {
            super(
                    "HARD-3",
                    "Trainee %s was never barred from practice %s, so there is no bar to lift."
                            .formatted(trainee, practice));
        }
    }
}

package dk.fordel.trainee.web;

import dk.fordel.kernel.Refusal;
import dk.fordel.trainee.trainee.TraineeId;

/** Somebody asks about a trainee who is none of the caller's. */
final class NotYourTrainee extends Refusal {

    NotYourTrainee(TraineeId trainee) {
        super(
                "PRIVACY",
                "Trainee %s is not yours to ask about: the HR education office may, coordinators of an area that the trainee's positions or wishes lie in, and the trainee (with a token whose subject is the trainee's id)."
                        .formatted(trainee));
    }
}

package dk.fordel.course.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Somebody who attended.
 *
 * @param trainee who
 * @param enrolled whether the place had been booked; a walk-in has none
 */
public record Participant(TraineeId trainee, boolean enrolled) {

    /** The trainees that are not signed for yet, in the order of their ids. */
    static List<Participant> unsigned(
            Set<TraineeId> trainees, Set<TraineeId> signed, Set<TraineeId> enrolled) {
        return trainees.stream()
                .filter(trainee -> !signed.contains(trainee))
                .sorted(Comparator.comparing(TraineeId::toString))
                .map(trainee -> new Participant(trainee, enrolled.contains(trainee)))
                .toList();
    }
}

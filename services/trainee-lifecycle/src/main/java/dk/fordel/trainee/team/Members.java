package dk.fordel.trainee.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.trainee.TraineeId;

import java.util.Comparator;
import java.util.List;

/** Who is in a team, in ascending order of the ids as text. */
public record Members(@JsonValue List<TraineeId> trainees) {

    /** Fewest in a team. */
    public static final int FEWEST = 2;

    /** Most in a team. */
    public static final int MOST = 6;

    /**
     * @throws Malformed when there are not 2 to 6 different trainees
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Members {
        trainees = trainees.stream().sorted(Comparator.comparing(TraineeId::toString)).toList();
        long different = trainees.stream().distinct().count();
        if (different != trainees.size() || different < FEWEST || different > MOST) {
            throw new Malformed(
                    "traineeIds",
                    "A team is %d to %d different trainees; of the %d named, %d are different."
                            .formatted(FEWEST, MOST, trainees.size(), different));
        }
    }
}

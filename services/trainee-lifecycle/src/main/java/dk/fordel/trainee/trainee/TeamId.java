package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.List;
import java.util.UUID;

/** A team that trainees apply in. */
public record TeamId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamId {}

    /** The id of the team that a list calls by a word; the word is kept nowhere. */
    public static TeamId of(String word, List<TraineeId> members) {
        return new TeamId(DeterministicId.of("team", word, members));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
